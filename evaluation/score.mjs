#!/usr/bin/env node
/**
 * Scores extracted records against gold records.
 *
 *   node score.mjs --cases DIR --predictions FILE.jsonl [--errors] [--json] [--floor FILE.json]
 *
 * DIR holds one folder per case with page.html or page.txt and gold.json (design/RECORD.md). FILE.jsonl holds one record
 * a line; a record belongs to the case whose folder name is the last folder of its `source.path`. A case without a
 * prediction counts as an empty record. --errors lists every miss and every false find; --json prints the figures as JSON;
 * --floor compares them with a file of minimum figures and exits 1 where one is below its minimum.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const args = process.argv.slice(2);
const option = (name, fallback) => {
  const at = args.indexOf(`--${name}`);
  return at === -1 ? fallback : args[at + 1];
};
const casesDir = option('cases');
const predictionsFile = option('predictions');
const floorFile = option('floor');
const listErrors = args.includes('--errors');
if (!casesDir || !predictionsFile) {
  console.error('usage: score.mjs --cases DIR --predictions FILE.jsonl [--errors] [--json] [--floor FILE.json]');
  process.exit(2);
}

// --- normalisation -------------------------------------------------------------------------------------------------

const TONE = /^(.*?)(o|u)([aey])([\u0300\u0301\u0303\u0309\u0323])(.*)$/;
/** "hoà" and "hòa", "uỷ" and "ủy" are the same word: the tone mark moves to the first vowel of an open oa/oe/uy. */
function placeTone(word) {
  const decomposed = word.normalize('NFD');
  const match = TONE.exec(decomposed);
  if (!match || match[5] !== '' || match[1].endsWith('q')) return word;
  const [, head, first, second, tone] = match;
  if (!['oa', 'oe', 'uy'].includes(first + second)) return word;
  return (head + first + tone + second).normalize('NFC');
}
function normalise(text) {
  if (text === null || text === undefined) return '';
  return String(text)
    .normalize('NFC')
    .replace(/\u00d0/g, 'Đ')
    .toLowerCase()
    .replace(/[\u200b-\u200d\u00ad\ufeff]/g, '')
    .replace(/[“”"'‘’«»]/g, ' ')
    .replace(/[–—\-/,.;:()]+/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .map(placeTone)
    .join(' ');
}
/** Names of organs count as equal with and without "Việt Nam". */
const normaliseOrgan = (text) => normalise(text).replace(/ việt nam(?= |$)/g, '');
const unitKey = (unit) => normalise(unit) || String(unit);
const tokens = (text) => normalise(text).split(' ').filter(Boolean);
function bagOverlap(a, b) {
  const counts = new Map();
  for (const token of a) counts.set(token, (counts.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of b) {
    const left = counts.get(token) ?? 0;
    if (left > 0) {
      shared += 1;
      counts.set(token, left - 1);
    }
  }
  return shared;
}
/** Runs of four tokens, so that order counts. */
const shingles = (list) =>
  list.length < 4 ? [list.join(' ')].filter(Boolean) : list.slice(3).map((_, i) => list.slice(i, i + 4).join(' '));
function tokenF1(a, b) {
  if (a.length === 0 && b.length === 0) return 1;
  if (a.length === 0 || b.length === 0) return 0;
  const shared = bagOverlap(a, b);
  return (2 * shared) / (a.length + b.length);
}

// --- counters ------------------------------------------------------------------------------------------------------

class Found {
  hit = 0;
  wrong = 0;
  missed = 0;
  figures() {
    const precision = this.hit + this.wrong === 0 ? 1 : this.hit / (this.hit + this.wrong);
    const recall = this.hit + this.missed === 0 ? 1 : this.hit / (this.hit + this.missed);
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { precision, recall, f1, gold: this.hit + this.missed };
  }
}
class Right {
  right = 0;
  total = 0;
  add(isRight) {
    this.total += 1;
    if (isRight) this.right += 1;
    return isRight;
  }
  figures() {
    return { accuracy: this.total === 0 ? 1 : this.right / this.total, of: this.total };
  }
}

const found = {
  meetings: new Found(),
  officials: new Found(),
  roles: new Found(),
  titles: new Found(),
  statistics: new Found(),
  citedDocuments: new Found(),
};
/** Fields that are mostly null: found, wrong and missed over the stated values, so that silence earns nothing. */
const stated = {};
function compareStated(name, caseId, gold, predicted, label = '') {
  const counter = (stated[name] ??= new Found());
  if (gold === predicted) {
    if (gold !== null) counter.hit += 1;
    return;
  }
  if (gold !== null) counter.missed += 1;
  if (predicted !== null) counter.wrong += 1;
  note(caseId, name, `${label}gold ${gold} | got ${predicted}`);
}
const right = {};
const field = (name) => (right[name] ??= new Right());
const textScores = [];
const macroStatistics = [];
const errors = [];
const note = (caseId, kind, what) => errors.push(`${caseId}\t${kind}\t${what}`);

/** Pairs gold and predicted items whose keys are equal, each item once. */
function pair(gold, predicted, key) {
  const waiting = new Map();
  predicted.forEach((item) => {
    const k = key(item);
    if (!waiting.has(k)) waiting.set(k, []);
    waiting.get(k).push(item);
  });
  const pairs = [];
  const missed = [];
  for (const item of gold) {
    const match = waiting.get(key(item))?.shift();
    if (match) pairs.push([item, match]);
    else missed.push(item);
  }
  const extra = [...waiting.values()].flat();
  return { pairs, missed, extra };
}
/** Equal, or one names the thing more fully than the other: "hộ" and "hộ dân", "hội nghị" and "hội nghị đối thoại". */
const unitsAgree = (a, b) => a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
/** Pairs statistics of one value whose units agree, exact units first. */
function pairStatistics(gold, predicted) {
  const free = new Set(predicted);
  const pairs = [];
  let waiting = gold;
  for (const fits of [(a, b) => a === b, unitsAgree]) {
    const left = [];
    for (const item of waiting) {
      const match = [...free].find(
        (p) => number(p.value) === number(item.value) && fits(unitKey(item.unit), unitKey(p.unit)),
      );
      if (match) {
        free.delete(match);
        pairs.push([item, match]);
      } else left.push(item);
    }
    waiting = left;
  }
  return { pairs, missed: waiting, extra: [...free] };
}
function count(name, caseId, { pairs, missed, extra }, show) {
  found[name].hit += pairs.length;
  found[name].missed += missed.length;
  found[name].wrong += extra.length;
  missed.forEach((item) => note(caseId, `${name} missed`, show(item)));
  extra.forEach((item) => note(caseId, `${name} wrong`, show(item)));
}
function compare(name, caseId, gold, predicted) {
  const show = (v) => (v === null || v === undefined ? 'null' : typeof v === 'string' ? v : JSON.stringify(v));
  if (!field(name).add(gold === predicted)) note(caseId, name, `gold ${show(gold)} | got ${show(predicted)}`);
}
const days = (range) => (range ? `${range.start}..${range.end ?? range.start}` : 'null');
const number = (value) => (typeof value === 'number' ? String(Math.round(value * 1e6) / 1e6) : 'null');

/** True where the text shows the value as a Vietnamese number, up to a magnitude word or a column head. */
function showsNumber(shown, value) {
  for (const [written] of shown.matchAll(/\d+(?:[.,\s\u00a0\u2009]\d+)*/g)) {
    const readings = [
      written.replace(/[.\s\u00a0\u2009]/g, '').replace(',', '.'),
      written.replace(/[,\s\u00a0\u2009]/g, ''),
      written.replace(/[.,\s\u00a0\u2009]/g, ''),
      ...written.split(/[\s\u00a0\u2009]/).map((part) => part.replace(/\./g, '').replace(',', '.')),
    ].map(Number);
    for (const reading of readings) {
      if (reading === value) return true;
      if (reading > 0 && value > reading) {
        const power = Math.log10(value / reading);
        if (Math.abs(power - Math.round(power)) < 1e-9 && power <= 12) return true;
      }
    }
    // "1 tỷ 250 triệu": the parts add up
    if (/\d\s*(tỷ|tỉ|triệu|nghìn|ngàn)\s*\d/i.test(shown)) return true;
  }
  return false;
}
/** Equal up to two letters: one person's misspelt name is still that person's. */
function nearlyEqual(a, b) {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 2 || a.length < 5) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let k = 1; k <= b.length; k += 1)
      next[k] = Math.min(next[k - 1] + 1, row[k] + 1, row[k - 1] + (a[i - 1] === b[k - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length] <= 2;
}

// --- scoring -------------------------------------------------------------------------------------------------------

const predictions = new Map();
for (const line of readFileSync(predictionsFile, 'utf8').split('\n')) {
  if (!line.trim()) continue;
  const record = JSON.parse(line);
  const parts = String(record.source?.path ?? '').split(/[\\/]/);
  const caseId = parts.at(-2) ?? basename(String(record.source?.path));
  if (predictions.has(caseId)) {
    console.error(`two records for ${caseId}`);
    process.exit(2);
  }
  predictions.set(caseId, record);
}

const caseIds = readdirSync(casesDir)
  .filter((id) => existsSync(join(casesDir, id, 'gold.json')))
  .sort();
let absent = 0;
for (const caseId of caseIds) {
  const gold = JSON.parse(readFileSync(join(casesDir, caseId, 'gold.json'), 'utf8'));
  const got = predictions.get(caseId) ?? {};
  if (!predictions.has(caseId)) {
    absent += 1;
    note(caseId, 'record', 'no prediction');
  }

  const f1 = tokenF1(shingles(tokens(gold.text)), shingles(tokens(got.text)));
  textScores.push(f1);
  if (f1 < 0.97) note(caseId, 'text', `F1 ${f1.toFixed(3)}`);
  compare('title', caseId, normalise(gold.title), normalise(got.title));
  compare('publishedAt', caseId, gold.publishedAt?.slice(0, 10) ?? null, got.publishedAt?.slice(0, 10) ?? null);
  compare('author', caseId, normalise(gold.author), normalise(got.author));
  compare('province', caseId, normalise(gold.place?.province), normalise(got.place?.province));
  compare('commune', caseId, normalise(gold.place?.commune), normalise(got.place?.commune));
  compare('district', caseId, normalise(gold.place?.district), normalise(got.place?.district));

  // meetings: kind and first day must both be right; fields over all meetings, paired as well as they can be
  const meetingKey = (m) => `${m.kind} ${m.date?.start ?? 'no day'}`;
  const meetings = pair(gold.meetings ?? [], got.meetings ?? [], meetingKey);
  count('meetings', caseId, meetings, (m) => `${meetingKey(m)} ${m.name ?? ''}`);
  const restByDay = pair(meetings.missed, meetings.extra, (m) => m.date?.start ?? 'no day');
  const restByKind = pair(restByDay.missed, restByDay.extra, (m) => m.kind);
  const pairs = [
    ...meetings.pairs,
    ...restByDay.pairs,
    ...restByKind.pairs,
    ...restByKind.missed.map((m, i) => [m, restByKind.extra[i] ?? {}]),
  ];
  const textOrNull = (value) => normaliseOrgan(value) || null;
  const rangeOrNull = (range) => (range ? days(range) : null);
  for (const [g, p] of pairs) {
    compare('meeting.kind', caseId, g.kind, p.kind ?? null);
    compare('meeting.date', caseId, days(g.date), days(p.date));
    compareStated('meeting.partOfDay', caseId, g.date?.partOfDay ?? null, p.date?.partOfDay ?? null);
    compareStated('meeting.reportingPeriod', caseId, rangeOrNull(g.reportingPeriod), rangeOrNull(p.reportingPeriod));
    compareStated('meeting.nextPeriod', caseId, rangeOrNull(g.nextPeriod), rangeOrNull(p.nextPeriod));
    compareStated('meeting.organiser', caseId, textOrNull(g.organiser), textOrNull(p.organiser));
    if (!field('meeting.name').add(tokenF1(tokens(g.name), tokens(p.name)) >= 0.5))
      note(caseId, 'meeting.name', `gold ${g.name} | got ${p.name}`);
  }

  // officials: by name; titles: by name and canonical form
  const officials = pair(gold.officials ?? [], got.officials ?? [], (o) => normalise(o.name));
  count('officials', caseId, officials, (o) => o.name);
  const withRole = (o) => `${normalise(o.name)} | ${o.role}`;
  count('roles', caseId, pair(gold.officials ?? [], got.officials ?? [], withRole), withRole);
  const flat = (list) => (list ?? []).flatMap((o) => (o.titles ?? []).map((t) => ({ name: o.name, ...t })));
  const titles = pair(
    flat(gold.officials),
    flat(got.officials),
    (t) => `${normalise(t.name)} | ${normaliseOrgan(t.canonical)}`,
  );
  count('titles', caseId, titles, (t) => `${t.name}: ${t.canonical}`);
  for (const [g, p] of titles.pairs)
    compare('title.organisation', caseId, normaliseOrgan(g.organisation), normaliseOrgan(p.organisation));

  // statistics: value and unit must both be right; a unit may carry its attribute
  const statisticKey = (s) => `${number(s.value)} ${unitKey(s.unit)}`;
  const statistics = pairStatistics(gold.statistics ?? [], got.statistics ?? []);
  count('statistics', caseId, statistics, (s) => `${statisticKey(s)} (${s.subject ?? ''})`);
  const statisticsF1 =
    (2 * statistics.pairs.length) / Math.max(1, (gold.statistics ?? []).length + (got.statistics ?? []).length);
  if ((gold.statistics ?? []).length + (got.statistics ?? []).length > 0) macroStatistics.push(statisticsF1);
  const totalOf = (record, s) => {
    if (s.partOf === null || s.partOf === undefined) return null;
    return typeof s.partOf === 'number'
      ? record.statistics[s.partOf]
      : record.statistics.find((other) => other.id === s.partOf);
  };
  const partner = new Map(statistics.pairs);
  const nothing = { modality: 'reported' };
  for (const g of gold.statistics ?? []) {
    const p = partner.get(g) ?? nothing;
    const at = `${statisticKey(g)}: `;
    const goldTotal = totalOf(gold, g);
    const gotTotal = totalOf(got, p);
    const name = (total) => (total ? statisticKey(total) : null);
    compareStated(
      'statistic.partOf',
      caseId,
      name(goldTotal),
      goldTotal && gotTotal && partner.get(goldTotal) === gotTotal
        ? name(goldTotal)
        : gotTotal
          ? `${name(gotTotal)} (another)`
          : null,
      at,
    );
    compareStated(
      'statistic.target',
      caseId,
      g.modality === 'target' ? 'target' : null,
      p.modality === 'target' ? 'target' : null,
      at,
    );
    compareStated('statistic.change', caseId, g.change ?? null, p.change ?? null, at);
    compareStated('statistic.qualifier', caseId, g.qualifier ?? null, p.qualifier ?? null, at);
    compareStated(
      'statistic.upper',
      caseId,
      typeof g.upper === 'number' ? number(g.upper) : null,
      typeof p.upper === 'number' ? number(p.upper) : null,
      at,
    );
    compareStated('statistic.period', caseId, rangeOrNull(g.period), rangeOrNull(p.period), at);
    if (!field('statistic.unit').add(partner.has(g) && unitKey(g.unit) === unitKey(p.unit)))
      note(caseId, 'statistic.unit', `${at}got ${p.unit ?? 'nothing'}`);
    if (!field('statistic.subject').add(partner.has(g) && tokenF1(tokens(g.subject), tokens(p.subject)) >= 0.5))
      note(caseId, 'statistic.subject', `${at}gold ${g.subject} | got ${p.subject}`);
  }

  const cited = pair(gold.citedDocuments ?? [], got.citedDocuments ?? [], (d) => normalise(d.number));
  count('citedDocuments', caseId, cited, (d) => `${d.type} ${d.number}`);
  for (const [g, p] of cited.pairs) {
    compare('citedDocument.date', caseId, g.date ?? null, p.date ?? null);
    compare('citedDocument.type', caseId, normalise(g.type), normalise(p.type));
  }

  // evidence: every span points at what it claims to show, and every mention is there
  const text = String(got.text ?? '');
  const slice = (span) => (span ? text.slice(span.start, span.end) : '');
  for (const o of got.officials ?? []) {
    const name = normalise(o.name);
    const spans = o.mentions ?? [];
    const places = ` ${normalise(text)} `.split(` ${name} `).length - 1;
    const holds =
      spans.length >= Math.max(1, places) && spans.every((span) => nearlyEqual(normalise(slice(span)), name));
    if (!field('evidence').add(holds))
      note(caseId, 'evidence', `official ${o.name}: ${spans.length} spans, ${places} places`);
  }
  for (const s of got.statistics ?? []) {
    const shown = slice(s.evidence);
    if (!field('evidence').add(shown.length <= 400 && showsNumber(shown, s.value)))
      note(caseId, 'evidence', `statistic ${statisticKey(s)}: "${shown.slice(0, 60)}"`);
  }
  for (const m of got.meetings ?? []) {
    if (!field('evidence').add(slice(m.evidence).trim().length >= 10 && slice(m.evidence).length <= 1500))
      note(caseId, 'evidence', `meeting ${m.name}`);
  }
}

// --- report --------------------------------------------------------------------------------------------------------

const figures = { cases: caseIds.length, absent };
figures['text.f1'] = textScores.reduce((a, b) => a + b, 0) / Math.max(1, textScores.length);
for (const [name, counter] of Object.entries(found)) {
  const { precision, recall, f1, gold } = counter.figures();
  Object.assign(figures, {
    [`${name}.precision`]: precision,
    [`${name}.recall`]: recall,
    [`${name}.f1`]: f1,
    [`${name}.gold`]: gold,
  });
}
for (const [name, counter] of Object.entries(stated)) figures[`${name}.f1`] = counter.figures().f1;
figures['statistics.macroF1'] = macroStatistics.reduce((a, b) => a + b, 0) / Math.max(1, macroStatistics.length);
for (const [name, counter] of Object.entries(right)) figures[`${name}.accuracy`] = counter.figures().accuracy;
const HEADLINE = [
  'text.f1',
  'publishedAt.accuracy',
  'province.accuracy',
  'meetings.f1',
  'meeting.date.accuracy',
  'meeting.reportingPeriod.f1',
  'officials.f1',
  'titles.f1',
  'roles.f1',
  'statistics.f1',
  'statistic.partOf.f1',
  'citedDocuments.f1',
  'evidence.accuracy',
];
figures.overall = HEADLINE.reduce((sum, name) => sum + (figures[name] ?? 0), 0) / HEADLINE.length;

if (listErrors) errors.forEach((line) => console.log(line));
if (args.includes('--json')) console.log(JSON.stringify(figures, null, 1));
else {
  console.log(`${caseIds.length} cases, ${absent} without a prediction`);
  for (const [name, value] of Object.entries(figures)) {
    if (name === 'cases' || name === 'absent') continue;
    console.log(`${name.padEnd(36)} ${name.endsWith('.gold') ? value : value.toFixed(3)}`);
  }
}
if (floorFile) {
  const floor = JSON.parse(readFileSync(floorFile, 'utf8'));
  const below = Object.entries(floor).filter(([name, minimum]) => !(figures[name] >= minimum));
  below.forEach(([name, minimum]) => console.log(`below floor: ${name} ${figures[name]?.toFixed(3)} < ${minimum}`));
  if (below.length > 0) process.exit(1);
}
