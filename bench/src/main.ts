// `pnpm bench NAME`: our figures beside those of peers, in the same run; without a name a page of them.
import { benchAll } from './bench-all.ts';
import { benchApi } from './bench-api.ts';
import { benchCrawl } from './bench-crawl.ts';
import { benchExtract } from './bench-extract.ts';
import { benchFrontier } from './bench-frontier.ts';
import { benchIndex } from './bench-index.ts';
import { benchResolve } from './bench-resolve.ts';
import { benchVntk } from './bench-vntk.ts';
import { benchNatural } from './natural/bench-natural.ts';
import { benchScale } from './scale/bench-scale.ts';
import { benchTrials } from './trials/bench-trials.ts';

const BENCHES: Record<string, (args: string[]) => Promise<void>> = {
  api: benchApi,
  crawl: benchCrawl,
  extract: benchExtract,
  frontier: benchFrontier,
  index: benchIndex,
  natural: benchNatural,
  resolve: benchResolve,
  scale: benchScale,
  trials: benchTrials,
  vntk: benchVntk,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (name === '' || name === '--quick') benchAll([name]);
else if (bench === undefined) {
  console.error(`usage: pnpm bench [--quick] | ${Object.keys(BENCHES).join('|')} [--help]`);
  process.exitCode = 2;
} else await bench(args);
