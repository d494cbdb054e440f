// Runs a command to its end and measures it from outside: seconds, its CPU seconds, and the most memory that it held.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

export interface MeasuredRun {
  readonly stdout: string;
  readonly seconds: number;
  /** Seconds of CPU of the process itself. */
  readonly cpuSeconds: number;
  /** Peak of resident memory in bytes. */
  readonly memoryBytes: number;
}

const TICKS_A_SECOND = 100;
const LOOK_MS = 100;

/** @throws where the command ends with another status than 0 */
export async function measuredRun(command: string, args: readonly string[]): Promise<MeasuredRun> {
  const start = process.hrtime.bigint();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    stdout += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    stderr += part;
  });
  let cpuSeconds = 0;
  let memoryBytes = 0;
  const timer = setInterval(() => {
    try {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
      cpuSeconds = (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
      const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      if (peak !== undefined) memoryBytes = Number(peak) * 1024;
    } catch {
      // It has just ended.
    }
  }, LOOK_MS);
  const [status] = (await once(child, 'close')) as [number | null];
  clearInterval(timer);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr.slice(-2000)}`);
  return { stdout, seconds, cpuSeconds, memoryBytes };
}
