// Marks of Markdown, which some tools leave in their dumps: links, pictures, headings, bold, table rows with bars.

export interface Unmarked {
  readonly text: string;
  /** Share of it that was link text, 0 to 1. */
  readonly linked: number;
  readonly image: boolean;
  /** 1 to 6 of "## …", else 0. */
  readonly heading: number;
  readonly strong: boolean;
  /** Cells of "| a | b |"; null of other lines. */
  readonly cells: readonly string[] | null;
}

const LINK = /\[([^[\]]*)\]\([^()\s]*(?:\s"[^"]*")?\)/g;
const IMAGE = /!\[[^[\]]*\]\([^()\s]*(?:\s"[^"]*")?\)/g;

/** The line without its marks; a line that has none comes back as it is. */
export function unmark(line: string): Unmarked {
  const image = line.includes('![');
  let text = image ? line.replace(IMAGE, '') : line;
  let linked = 0;
  if (text.includes('](')) {
    text = text.replace(LINK, (_, label: string) => {
      linked += label.trim().length;
      return label;
    });
  }
  const heading = /^#{1,6}(?= +\S)/.exec(text)?.[0].length ?? 0;
  if (heading > 0) text = text.replace(/^#+ +/, '').replace(/ +#+$/, '');
  const strong = /^\*\*[^*]+\*\*$/.test(text.trim());
  if (text.includes('**')) text = text.replace(/\*\*([^*]+)\*\*/g, '$1');
  const cells = /^\s*\|.*\|.*\|\s*$/.test(text)
    ? text
        .trim()
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
    : null;
  // "Quang cảnh hội nghị |": what a table of one column leaves.
  if (cells === null) text = text.replace(/^\s*\|\s+|\s+\|(?:\s*\|)*\s*$/g, '');
  const letters = text.trim().length;
  return { text, linked: letters === 0 ? 0 : Math.min(1, linked / letters), image, heading, strong, cells };
}

/** "|---|:---:|" under the head of a table. */
export function isRule(cells: readonly string[]): boolean {
  return cells.every((cell) => /^:?-*:?$/.test(cell));
}
