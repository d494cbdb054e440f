// What stands between the paragraphs of an article without being of it: "Đọc thêm" with a link, a headline with its lead.
// Told from a list of other articles by what surrounds it: paragraphs side by side in the same container go on behind it.
import type { Container, Line } from '../lines/line.ts';
import { ends, isEntry, type Mark, proseWeight } from '../lines/marks.ts';

/** What stands between two paragraphs has no more lines than this; longer lists stand behind the article. */
const LONGEST = 12;
/** So many paragraphs in a row, each below a link, are leads. */
const LEADS = 3;
/** So much text, in characters, goes on behind a heading of related articles. */
const GOES_ON = 200;

/** The marks, those of such lines neither for nor against an article, and the paragraphs below them those of paragraphs. */
export function markBoxes(
  lines: readonly Line[],
  marks: readonly Mark[],
  containers: readonly Container[],
): readonly Mark[] {
  if (!marks.some((mark, i) => opensBox(lines[i]!, mark))) return marks;
  const holders = holdersOf(lines.length, containers);
  const boxed = [...marks];
  const drop = (i: number) => {
    boxed[i] = { rule: null, date: null, prose: false, weight: 0, dropped: 'box of other articles' };
  };
  for (const { start, end } of boxesWithin(lines, marks, containers, holders))
    for (let i = start; i < end; i += 1) drop(i);
  for (const { from, to, heading } of gapsWithin(lines, boxed, holders)) {
    for (let i = from; i < to; i += 1) if (i >= heading || isEntry(lines[i]!, boxed[i]!)) drop(i);
    boxed[to] = { ...boxed[to]!, weight: proseWeight(lines[to]!) };
  }
  return boxed;
}

/** "Tin liên quan", or a whole line that leads to another article. */
function opensBox(line: Line, mark: Mark): boolean {
  return mark.rule?.effect === 'list' || isEntry(line, mark);
}

/** Containers of a few lines that begin so, between paragraphs that stand side by side in the container around them. */
function boxesWithin(
  lines: readonly Line[],
  marks: readonly Mark[],
  containers: readonly Container[],
  holders: readonly (Container | null)[],
): Container[] {
  const boxes = containers.filter(
    ({ start, end }) => end - start > 1 && end - start <= LONGEST && opensBox(lines[start]!, marks[start]!),
  );
  const inBox = new Set<number>();
  for (const { start, end } of boxes) for (let i = start; i < end; i += 1) inBox.add(i);
  const isText = (i: number) => marks[i]!.prose && !inBox.has(i);
  return boxes.filter(({ start, end }) => {
    let before = start - 1;
    while (before > start - LONGEST && before >= 0 && !isText(before)) before -= 1;
    let behind = end;
    while (behind < end + LONGEST && behind < lines.length && !isText(behind)) {
      if (!inBox.has(behind) && endsArticle(marks[behind]!)) return false;
      behind += 1;
    }
    if (marks[before]?.prose !== true || marks[behind]?.prose !== true || lines[behind]!.zone !== 'open') return false;
    const outer = holders[before]!;
    return outer !== null && outer === holders[behind] && outer.start < start && outer.end > end;
  });
}

function endsArticle({ rule }: Mark): boolean {
  return rule !== null && ends(rule);
}

interface Gap {
  /** Behind a paragraph, up to the next one. */
  readonly from: number;
  readonly to: number;
  /** The heading of related articles in it, `to` where there is none: everything behind that is theirs. */
  readonly heading: number;
}

/** Links between two paragraphs that stand side by side. */
function gapsWithin(lines: readonly Line[], marks: readonly Mark[], holders: readonly (Container | null)[]): Gap[] {
  const gaps: Gap[] = [];
  let run: Gap[] = [];
  let last = -1;
  for (const [i, mark] of marks.entries()) {
    if (!mark.prose) continue;
    const beside = last >= 0 && i - last - 1 <= LONGEST && holders[i] !== null && holders[i] === holders[last];
    const gap = beside && lines[i]!.zone === 'open' ? gapOf(lines, marks, last + 1, i) : null;
    // Below a linked headline that nothing stands above, a paragraph is a lead, and so are those that follow it so.
    const leads = marks[last]?.weight === 0 && run.length === 0;
    if (gap !== null && !leads) run.push(gap);
    else {
      if (run.length < LEADS) gaps.push(...run);
      run = [];
    }
    last = i;
  }
  if (run.length < LEADS) gaps.push(...run);
  return gaps.filter(({ to, heading }) => heading === to || goesOn(lines, marks, holders, to));
}

function gapOf(lines: readonly Line[], marks: readonly Mark[], from: number, to: number): Gap | null {
  let heading = to;
  let opened = false;
  for (let i = from; i < to; i += 1) {
    const mark = marks[i]!;
    if (mark.rule?.effect === 'list') heading = Math.min(heading, i);
    else if (endsArticle(mark)) return null;
    opened ||= mark.dropped !== undefined || opensBox(lines[i]!, mark);
  }
  return opened ? { from, to, heading } : null;
}

/** Whether the next paragraph stands directly below this one: the text goes on, this is no lead. */
function goesOn(
  lines: readonly Line[],
  marks: readonly Mark[],
  holders: readonly (Container | null)[],
  at: number,
): boolean {
  const next = at + 1;
  if (marks[next]?.prose !== true || holders[next] !== holders[at]) return false;
  return lines[at]!.text.length + lines[next]!.text.length >= GOES_ON;
}

/** For each line the innermost container that holds more than it. */
function holdersOf(count: number, containers: readonly Container[]): (Container | null)[] {
  const wide = containers.filter(({ start, end }) => end - start > 1);
  const open: Container[] = [];
  const holders: (Container | null)[] = [];
  for (let line = 0, next = 0; line < count; line += 1) {
    while (open.length > 0 && open.at(-1)!.end <= line) open.pop();
    for (; next < wide.length && wide[next]!.start <= line; next += 1) open.push(wide[next]!);
    holders.push(open.at(-1) ?? null);
  }
  return holders;
}
