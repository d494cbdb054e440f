// `pnpm prove`: the faults in full, against real servers; a report with seed, counts and machine goes into docs/proof.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { elasticsearchUrl, redisUrl } from '../../../../scripts/test-services.ts';
import { FAULTS, type FaultReport } from './faults.fixture.ts';
import { type KilledCrawl, killedCrawl } from './killed-crawl.fixture.ts';
import { type Soak, soak } from './soak.fixture.ts';

/** What the promises are proved with where nothing else is said: killing workers is the fault that happens most. */
const FULL = {
  pages: { burst: 100_000 } as Record<string, number>,
  otherPages: 3_000,
  faults: { 'worker-killed': 100 } as Record<string, number>,
  others: 20,
  crawl: { pages: 2_000, kills: 50 },
  minutes: 60,
};
const CRAWL = 'crawl-killed';
const SOAK = 'soak';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    pages: { type: 'string' },
    faults: { type: 'string' },
    minutes: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const chosen = FAULTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const crawls = positionals.length === 0 || positionals.includes(CRAWL);
const soaks = positionals.length === 0 || positionals.includes(SOAK);
if (chosen.length === 0 && !crawls && !soaks)
  throw new Error(`faults are: ${[...FAULTS.map(({ name }) => name), CRAWL, SOAK].join(', ')}`);

for (const { name, lacks } of chosen) {
  const lacking = lacks?.() ?? null;
  if (lacking !== null) throw new Error(`${name} needs ${lacking}`);
}

const elasticsearch = chosen.length === 0 && !soaks ? '' : services();

const rows: string[] = [];
let wrong = 0;
for (const fault of chosen) {
  const pages = Number(values.pages ?? FULL.pages[fault.name] ?? FULL.otherPages);
  const faults = Number(values.faults ?? FULL.faults[fault.name] ?? FULL.others);
  process.stderr.write(`${fault.name}: ${pages} pages, at most ${faults} times, seed ${seed}\n`);
  const row = await fault.run(seed, { pages, faults }, elasticsearch).then(describe, (error: Error) => {
    wrong += 1;
    return `failed: ${error.message.replace(/\s+/g, ' ')} | | | | |`;
  });
  rows.push(`| ${fault.title} | ${pages} | ${row}`);
  process.stderr.write(`  ${row}\n`);
}

const sections = chosen.length === 0 ? [] : [faultTable()];
if (crawls) sections.push(describeCrawl(await killedCrawl(seed, ...crawlSize())));
if (soaks) {
  const minutes = Number(values.minutes ?? FULL.minutes);
  process.stderr.write(`${SOAK}: ${minutes} minutes\n`);
  sections.push(describeSoak(await soak(minutes, elasticsearch)));
}

function crawlSize(): [number, number] {
  const size: [number, number] = [Number(values.pages ?? FULL.crawl.pages), Number(values.faults ?? FULL.crawl.kills)];
  process.stderr.write(`${CRAWL}: ${size[0]} pages, killed ${size[1]} times, seed ${seed}\n`);
  return size;
}

function services(): string {
  process.env.GIAOBAN_TEST_REQUIRE_SERVICES = '1';
  redisUrl();
  return elasticsearchUrl()!;
}

function faultTable(): string {
  return `Each row: pages of a sample archive through two workers or more, a Redis of its own, and Elasticsearch, while the fault was
done at random moments; then \`giaoban verify --deep\`.

| fault | pages | times | records stored | missing, doubled, stale | took | |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function describeCrawl(ran: KilledCrawl): string {
  const rude = ran.pauses.some(({ least, asked }) => least < asked) || ran.overlapping > 0;
  const again = ran.fetchedAgain > 2 * ran.kills;
  if (ran.missing + ran.storedTwice > 0 || ran.records !== ran.articles || rude || again) wrong += 1;
  const pauses = ran.pauses.map(({ least, asked }) => `${least} ms where robots.txt asks for ${asked}`);
  return `\`giaoban crawl\` of two portals, killed with -9 ${ran.kills} times at random moments, every third time while it was starting, and
started again; counted at the servers and in the WARC files themselves. It took ${ran.seconds.toFixed(0)} s.

| | |
| --- | --- |
| articles in the archive, missing | ${ran.articles}, ${ran.missing} |
| addresses stored twice | ${ran.storedTwice} |
| records that \`extract --data\` gives | ${ran.records} |
| pages fetched again, most often one page | ${ran.fetchedAgain}, ${ran.mostForOne} times in all |
| two requests to a host at once | ${ran.overlapping} |
| least pause between two requests, over all restarts | ${pauses.join('; ')} |
`;
}

function describeSoak({ minutes, rounds, fetched, edited, asked, figures, findings }: Soak): string {
  if (findings.length > 0 || figures.some(({ flat }) => !flat)) wrong += 1;
  const rows = figures.map(
    ({ name, mean, most, perHour, flat }) =>
      `| ${name} | ${mean.toFixed(1)} | ${most.toFixed(1)} | ${perHour.toFixed(1)} | ${flat ? 'yes' : '**no**'} |`,
  );
  return `Two workers and a server for ${minutes} minutes, over the fixture portals, of whose pages a tenth was edited before each of ${rounds} crawls
(\`crawl --recrawl\`): ${fetched} pages were fetched new or changed, ${edited} of them edited articles; the API was asked ${asked} times. \`verify --deep\` then
found ${findings.length}${findings.map((line) => `: \`${line}\``).join('')}. Looked at every five seconds; the slope is that of the last seven tenths of the time, and flat where it is within three standard errors of none or
adds up to less than a twentieth of the mean, or to less than a quarter of a second.

| | mean | most | slope an hour | flat |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function describe({ done, expected, verified, seconds, note }: FaultReport): string {
  const { missing, doubled, stale } = verified.findings;
  if (verified.status !== 0 || verified.stored !== expected) wrong += 1;
  return `${done} | ${verified.stored} of ${expected} | ${missing}, ${doubled}, ${stale} | ${seconds.toFixed(0)} s | ${note} |`;
}

const { version } = JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const given = (name: 'pages' | 'faults' | 'minutes') =>
  values[name] === undefined ? '' : ` --${name} ${values[name]}`;
const day = new Date().toISOString().slice(0, 10);
const file = new URL(`../../../../docs/proof/${day}-seed-${seed}.md`, import.meta.url);
writeFileSync(
  file,
  `# Proof of ${day}, seed ${seed}

Giao Ban ${version}, Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB.

${sections.join('\n')}
Again: \`npx -y pnpm@10 prove --seed ${seed}${given('pages')}${given('faults')}${given('minutes')}${positionals.map((name) => ` ${name}`).join('')}\`
`,
);
process.stderr.write(`${file.pathname}\n`);
if (wrong > 0) process.exitCode = 1;
