// JSON Lines out: one value a line, waiting while the reader is slow.
import { once } from 'node:events';

export async function printLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}

export function printErrorLine(value: unknown): void {
  process.stderr.write(`${JSON.stringify(value)}\n`);
}
