// `pnpm score`: extracts gold pages and scores the records. `--gold-text` reads the gold's own text instead, so that the reading
// stages are measured apart from the finding of the main content.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { calibrationTable } from './calibration.ts';
import { judgedItems } from './judged-items.ts';
import { caseIds, readGoldText, readPage } from './read-case.ts';
import { topicTable } from './topics/score-topics.ts';

const USAGE = `usage: pnpm score [--cases DIR] [--gold-text] [--errors] [--only TEXT] [--json] [--floor FILE]
       pnpm score --calibration | --topics

--cases DIR   folder of cases, evaluation/gold where nothing is said; fixtures/gold is the check set
--gold-text   read the gold's own text: measures the reading apart from the finding of the main content
--errors      list every miss and every false find; --only TEXT keeps the lines that hold TEXT
--calibration how many of the items of each confidence are right, over fixtures/gold and evaluation/check
--topics      topics and key terms against what readers named (evaluation/topics)
--floor FILE  minimum figures: status 1 where one is below`;

const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    'gold-text': { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
    floor: { type: 'string' },
    calibration: { type: 'boolean', default: false },
    topics: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(USAGE);
else if (values.calibration) console.log(calibrationTable(judgedItems()));
else if (values.topics) console.log(topicTable());
else process.exitCode = score();

function score(): number {
  const here = fileURLToPath(new URL('..', import.meta.url));
  const cases = values.cases ?? join(here, 'gold');
  const lines: string[] = [];
  for (const id of caseIds(cases)) {
    const extraction = values['gold-text'] ? { record: readGoldText(cases, id) } : readPage(cases, id);
    if ('record' in extraction) lines.push(JSON.stringify(extraction.record));
    else console.error(`${id}: refused, ${extraction.refusal.refused}: ${extraction.refusal.detail}`);
  }
  const predictions = join(mkdtempSync(join(tmpdir(), 'giaoban-score-')), 'records.jsonl');
  writeFileSync(predictions, `${lines.join('\n')}\n`);
  const flags = [
    ...(values.errors ? ['--errors'] : []),
    ...(values.json ? ['--json'] : []),
    ...(values.floor === undefined ? [] : ['--floor', values.floor]),
  ];
  const scored = spawnSync(
    process.execPath,
    [join(here, 'score.mjs'), '--cases', cases, '--predictions', predictions, ...flags],
    {
      encoding: 'utf8',
    },
  );
  const shown = scored.stdout.split('\n').filter((line) => line.includes(values.only));
  process.stdout.write(`${shown.join('\n')}\n`);
  process.stderr.write(scored.stderr);
  return scored.status ?? 1;
}
