// The figures that benches print, gathered over several runs into one table.

export interface Figure {
  readonly what: string;
  /** `ours`, or the other's name. */
  readonly whose: string;
  readonly unit: string;
  readonly value: number;
}

/** What a line of each bench says; a bench that prints otherwise is told, not passed over. */
const LINES: Record<string, (text: string) => Figure[]> = {
  extract: (text) => [
    ...found(text, /^ours +([\d.]+) pages\/s/gm, ([, value]) => figure('pages read', 'ours', 'pages/s', value)),
    ...found(text, /^peers +([\d.]+) pages\/s/gm, ([, value]) =>
      figure('pages read', 'trafilatura, underthesea, dateparser', 'pages/s', value),
    ),
  ],
  crawl: (text) =>
    found(text, /^(\S+) +(\d+) articles\/s/gm, ([, whose, value]) =>
      figure('articles crawled', whose, 'articles/s', value),
    ),
  index: (text) =>
    found(text, /beside bare +([\d.]+) to +([\d.]+)\/s/gm, ([, ours, bare]) => [
      figure('records stored', 'ours', 'records/s', ours),
      figure('records stored', 'bare rows', 'records/s', bare),
    ]).flat(),
  api: (text) =>
    found(text, /^ {2}(\S.*?) {2,}(\d+) a second/gm, ([, what, value]) =>
      figure(`API: ${what}`, 'ours', 'a second', value),
    ),
};

/** @throws Error where the bench has printed no figure of ours */
export function figuresOf(bench: string, text: string): Figure[] {
  const figures = LINES[bench]!(text);
  if (!figures.some(({ whose }) => whose === 'ours'))
    throw new Error(`bench ${bench} printed no figure of ours:\n${text}`);
  return figures;
}

/** A row for what was measured and whom it is compared with. */
export function tableOf(figures: readonly Figure[]): string {
  const median = (what: string, whose: string) => {
    const values = figures.filter((one) => one.what === what && one.whose === whose).map(({ value }) => value);
    return values.sort((a, b) => a - b)[(values.length - 1) >> 1]!;
  };
  const rows = [...new Set(figures.map(({ what }) => what))].flatMap((what) => {
    const ours = median(what, 'ours');
    const { unit } = figures.find((one) => one.what === what)!;
    const others = [
      ...new Set(figures.filter((one) => one.what === what && one.whose !== 'ours').map(({ whose }) => whose)),
    ];
    if (others.length === 0) return [`| ${what} (${unit}) | ${shown(ours)} | | | |`];
    return others.map((whose) => {
      const theirs = median(what, whose);
      return `| ${what} (${unit}) | ${shown(ours)} | ${whose} | ${shown(theirs)} | ${shown(ours / theirs)} |`;
    });
  });
  return `| what | ours | beside | theirs | ratio |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

const shown = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

function found<T>(text: string, pattern: RegExp, make: (match: readonly string[]) => T): T[] {
  return [...text.matchAll(pattern)].map((match) => make(match));
}

function figure(what: string, whose: string | undefined, unit: string, value: string | undefined): Figure {
  return { what, whose: whose!, unit, value: Number(value) };
}
