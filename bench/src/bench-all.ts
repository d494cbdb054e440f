// `pnpm bench`: the benches that have a peer, several times each, and one table of medians and ratios into docs/benchmarks.md.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Figure, figuresOf, tableOf } from './bench-figures.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const PAGE = new URL('../../docs/benchmarks.md', import.meta.url);

/** Arguments of a run, and how often it is made: in less than twelve minutes all is done. `quick` shows that it works, its figures say little. */
const BENCHES = [
  { name: 'extract', rounds: 3, full: ['--beside'], quick: ['--rounds', '2', '--beside'] },
  { name: 'crawl', rounds: 3, full: [], quick: ['--pages', '300'] },
  { name: 'index', rounds: 3, full: [], quick: ['--records', '1000'] },
  // Beside nothing, and each figure is of hundreds of answers.
  { name: 'api', rounds: 1, full: ['--no-exports'], quick: ['--n', '500', '--requests', '2', '--no-exports'] },
] as const;
const MOST_ROUNDS = 3;

/** @param args `--quick`: small and once, printed and not written */
export function benchAll(args: readonly string[]): void {
  const isQuick = args.includes('--quick');
  const figures: Figure[] = [];
  for (let round = 1; round <= (isQuick ? 1 : MOST_ROUNDS); round += 1)
    for (const { name, rounds, full, quick } of BENCHES) {
      if (round > rounds) continue;
      process.stderr.write(`${name}, round ${round}, ${Math.round(performance.now() / 1000)} s so far\n`);
      const run = [MAIN, name, ...(isQuick ? quick : full)];
      const text = execFileSync(process.execPath, run, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
      figures.push(...figuresOf(name, text));
    }
  const page = described(tableOf(figures));
  if (isQuick) process.stdout.write(page);
  else {
    writeFileSync(PAGE, page);
    process.stderr.write(`${fileURLToPath(PAGE)}\n`);
  }
}

function described(table: string): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB`;
  return `# Benchmarks

Giao Ban ${version}, Node ${process.version}, ${machine}, ${new Date().toISOString().slice(0, 10)}. Written by \`npx -y pnpm@10 bench\`: medians of ${MOST_ROUNDS} runs (of the
API one), ours and the others' in turn on the same machine. The others are what people would take instead (\`bench/peers/setup\` installs them); of the store it is the same
rows written bare, without our checks.

${table}`;
}
