// Asks vntk line by line with a deadline; what it does not answer in time has no answer.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type Tagged = readonly (readonly [word: string, entity: string])[];

const CHILD = fileURLToPath(new URL('vntk-child.ts', import.meta.url));

export class AskVntk {
  readonly #deadline: number;
  #child: ChildProcess | null = null;
  timedOut = 0;

  /** @param deadline milliseconds for one line */
  constructor(deadline: number) {
    this.#deadline = deadline;
  }

  async tag(line: string): Promise<Tagged | null> {
    this.#child ??= await started();
    const child = this.#child;
    const answer = once(child, 'message', { signal: AbortSignal.timeout(this.#deadline) });
    child.send(line);
    try {
      return (await answer)[0] as Tagged;
    } catch {
      this.timedOut += 1;
      this.close();
      return null;
    }
  }

  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }
}

async function started(): Promise<ChildProcess> {
  const child = fork(CHILD);
  await once(child, 'message');
  return child;
}
