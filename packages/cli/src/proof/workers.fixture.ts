// Worker processes that may be killed, replaced, made more and fewer.
import { once } from 'node:events';
import { spawnGiaoban } from '../run-giaoban.fixture.ts';
import { pause } from './pause.fixture.ts';

export interface Workers {
  /** Ends one that is at work with -9, and puts another in its place. @param which picks it: 0 up to, and without, 1 */
  killOne(which: number): Promise<void>;
  /** Starts more of them, or ends some with -9, until there are so many. */
  become(count: number): Promise<void>;
  /** Pages that they have read; one that was read twice counts twice. */
  readonly read: number;
  /** Their process ids. */
  readonly processes: readonly number[];
}

interface OwnedWorkers extends Workers {
  /** Resolves when all of them are at work. */
  ready(): Promise<void>;
  /** Resolves when one of them has read a page. */
  begun(): Promise<void>;
  end(): void;
}

type Child = ReturnType<typeof spawnGiaoban>;

const LOOK_MS = 50;

/** @param args of the command, `worker --json` and what it needs */
export function someWorkers(args: readonly string[], env: Record<string, string> = {}): OwnedWorkers {
  const running: Child[] = [];
  let read = 0;

  function start(): Child {
    const child = spawnGiaoban(args, { env });
    child.stdout!.on('data', (part: string) => {
      read += part.split('"step":"extract"').length - 1;
    });
    return child;
  }
  async function kill(child: Child): Promise<void> {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  const isAtWork = (child: Child) => child.output().stderr.includes('worker ready');
  async function until(holds: () => boolean): Promise<void> {
    while (!holds()) {
      const gone = running.find(({ exitCode }) => exitCode !== null);
      if (gone) throw new Error(`a worker ended with ${gone.exitCode}: ${gone.output().stderr}`);
      await pause(LOOK_MS);
    }
  }

  return {
    async killOne(which) {
      await until(() => running.some(isAtWork));
      const atWork = running.filter(isAtWork);
      const child = atWork[Math.floor(which * atWork.length)]!;
      await kill(child);
      running[running.indexOf(child)] = start();
    },
    async become(count) {
      while (running.length < count) running.push(start());
      while (running.length > count) await kill(running.pop()!);
    },
    get read() {
      return read;
    },
    get processes() {
      return running.map(({ pid }) => pid!);
    },
    ready: () => until(() => running.every(isAtWork)),
    begun: () => until(() => read > 0),
    end() {
      for (const child of running.splice(0)) child.kill('SIGKILL');
    },
  };
}
