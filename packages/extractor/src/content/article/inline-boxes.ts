// Boxes of other articles that stand between the paragraphs of one: "Đọc thêm" with a link, "Tin liên quan" with a lead.
import type { Container, Line } from '../lines/line.ts';
import { ends, type Mark } from '../lines/marks.ts';

/** A box within running text has no more lines than this; longer ones stand behind it. */
const LONGEST = 12;

/** The marks, those of lines in such a box neither for nor against an article. */
export function markBoxes(
  lines: readonly Line[],
  marks: readonly Mark[],
  containers: readonly Container[],
): readonly Mark[] {
  const lists = containers.filter((box) => headsList(marks, box));
  if (lists.length === 0) return marks;
  const holders = holdersOf(lines.length, containers);
  const boxes = lists.filter((box) => isWithin(lines, marks, holders, box));
  const boxed = [...marks];
  for (const { start, end } of boxes) {
    for (let i = start; i < end; i += 1)
      boxed[i] = { rule: null, date: null, prose: false, weight: 0, dropped: 'box of other articles' };
  }
  return boxed;
}

/** "Tin liên quan" above something, and not much. */
function headsList(marks: readonly Mark[], { start, end }: Container): boolean {
  return end - start > 1 && end - start <= LONGEST && marks[start]!.rule?.effect === 'list';
}

/** Whether the paragraphs before and behind it stand side by side in the container that holds the box. */
function isWithin(
  lines: readonly Line[],
  marks: readonly Mark[],
  holders: readonly (Container | null)[],
  box: Container,
): boolean {
  let before = box.start - 1;
  while (before >= 0 && !marks[before]!.prose && before > box.start - LONGEST) before -= 1;
  let behind = box.end;
  while (behind < lines.length && !marks[behind]!.prose && behind < box.end + 2) behind += 1;
  if (!marks[before]?.prose || !marks[behind]?.prose || lines[behind]!.zone !== 'open') return false;
  if (marks.slice(box.end, behind).some(({ rule }) => rule !== null && ends(rule))) return false;
  const outer = holders[before]!;
  return outer !== null && outer === holders[behind] && outer.start < box.start && outer.end > box.end;
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
