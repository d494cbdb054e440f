// Runs the command as a process, as users do.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: Record<string, string>;
  readonly cwd?: string;
}

export function spawnGiaoban(
  args: readonly string[],
  options: RunOptions = {},
): ChildProcess & { output(): { stdout: string; stderr: string } } {
  const { GIAOBAN_DATA, GIAOBAN_STORE, GIAOBAN_QUEUE, ...environment } = process.env;
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...environment, ...options.env }, cwd: options.cwd });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    stdout += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    stderr += part;
  });
  return Object.assign(child, { output: () => ({ stdout, stderr }) });
}

export async function runGiaoban(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = spawnGiaoban(args, options);
  child.stdin!.end(options.input ?? '');
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, ...child.output() };
}

/** Waits until the process has printed what is looked for. @throws where it ends before */
export async function untilPrinted(child: ReturnType<typeof spawnGiaoban>, what: RegExp): Promise<RegExpExecArray> {
  for (;;) {
    const { stdout, stderr } = child.output();
    const found = what.exec(stdout + stderr);
    if (found) return found;
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode} before ${what}: ${stdout}${stderr}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
