// The ten questions that users ask most, each with other words, names and places at every round.
import { parseQuery, type Query, type QueryInput, type Store } from '@giaoban/indexer';
import { lifelikeRecords } from './lifelike-records.ts';

const ROUNDS = 20;

export interface Answered {
  readonly name: string;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  /** Milliseconds that this process computes for one, in the middle: steadier where the machine does other things too. */
  readonly cpu: number;
}

const COMMON = ['hội nghị', 'đồng chí', 'công tác', 'cơ sở', 'đánh giá', 'an ninh', 'nhân dân', 'cấp ủy'];
const PLAIN = ['hoi nghi', 'dong chi', 'cong tac', 'co so', 'danh gia', 'an ninh', 'nhan dan', 'cap uy'];

export async function askQuestions(store: Store): Promise<Answered[]> {
  const record = lifelikeRecords();
  const samples = Array.from({ length: ROUNDS }, (_, round) => record(round));
  const search = (input: QueryInput) => store.search(parseQuery(input) as Query);
  const of = <T>(list: readonly T[], round: number): T => list[round % list.length]!;
  const official = (round: number) => of(samples, round).officials[0]!.name;
  const province = (round: number) => of(samples, round).place.province!;
  const year = (round: number) => 2018 + (round % 7);
  const questions: readonly (readonly [string, (round: number) => Promise<unknown>])[] = [
    ['newest', () => search({})],
    ['common words', (n) => search({ q: of(COMMON, n) })],
    ['common, facets', (n) => search({ q: of(PLAIN, n), facets: ['province', 'meetingKind', 'year'] })],
    ['phrase, facet', (n) => search({ q: `"${of(COMMON, n)}"`, facets: ['province'] })],
    ['rare words', (n) => search({ q: `${official(n)} chuyển đổi số` })],
    ['common, newest', (n) => search({ q: of(COMMON, n), sort: 'newest' })],
    [
      'place and period',
      (n) =>
        search({
          target: 'statistics',
          filters: { province: [province(n)], periodFrom: `${year(n)}-01-01`, periodTo: `${year(n)}-12-31` },
          facets: ['unit'],
        }),
    ],
    ['an official’s days', (n) => search({ target: 'meetings', filters: { official: [official(n)] }, sort: 'newest' })],
    ['people', (n) => search({ target: 'people', q: official(n) })],
    ['suggest', (n) => store.suggest(of(['nguyen v', 'tran t', 'le q', 'ban d', 'hoi n', 'quang'], n))],
  ];
  const answered: Answered[] = [];
  for (const [name, ask] of questions) {
    // What is read at the first question of its kind is in memory from then on.
    await ask(0);
    const times: number[] = [];
    const cpus: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const [start, before] = [performance.now(), process.cpuUsage()];
      await ask(round);
      times.push(performance.now() - start);
      const { user, system } = process.cpuUsage(before);
      cpus.push((user + system) / 1000);
    }
    const at = (share: number, of = times) => of.sort((a, b) => a - b)[Math.floor(share * (ROUNDS - 1))]!;
    answered.push({ name, p50: at(0.5), p95: at(0.95), cpu: at(0.5, cpus) });
  }
  return answered;
}
