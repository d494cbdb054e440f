// From the element tree to lines: one walk in document order that knows blocks, breaks, links, zones, captions and tables.
import { type Container, type FileLink, type PageLines, tidyLine } from '../lines/line.ts';
import { type Context, contextOf, INLINE, OUTERMOST } from './context.ts';
import { dataTable } from './data-table.ts';
import { LineWriter } from './line-writer.ts';
import type { Hint } from './markup-hints.ts';
import { measureTree } from './measure-tree.ts';
import type { Element } from './page-tree.ts';

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|odt|ods)(?:$|[?#])/i;

type Step =
  | { enter: Element; context: Context }
  | { leave: Element; start: number; context: Context }
  | { text: string; context: Context };

export function linesOfHtml(root: Element): PageLines {
  const measures = measureTree(root);
  const total = measures.get(root)!.plain;
  const writer = new LineWriter();
  const containers: { start: number; end: number; tag: string; hints: ReadonlySet<Hint> }[] = [];
  const links: FileLink[] = [];
  const times = new Map<number, string>();
  let tables = 0;
  const stack: Step[] = [{ enter: root, context: OUTERMOST }];
  while (stack.length > 0) {
    const step = stack.pop()!;
    if ('text' in step) {
      writer.write(step.text, step.context);
      continue;
    }
    if ('leave' in step) {
      if (step.start < 0) continue;
      writer.flush();
      containers[step.start]!.end = writer.lines.length;
      continue;
    }
    const element = step.enter;
    const { tag } = element;
    if (tag === 'br') {
      writer.breakLine();
      continue;
    }
    if (tag === 'img') {
      writer.image = true;
      continue;
    }
    const context = contextOf(element, step.context, measures, total);
    if (tag === 'a') {
      const href = element.attributes['href'];
      if (href !== undefined && FILE.test(href)) {
        links.push({ url: href, name: tidyLine(textOf(element)), line: writer.lines.length });
      }
    }
    const block = !INLINE.has(tag) || (context.own.size > 0 && tag !== 'a');
    if (block) writer.flush();
    if (tag === 'table') {
      const rows = dataTable(element, measures);
      if (rows) {
        const start = writer.lines.length;
        for (const row of rows) writer.row(row.cells.join('\t'), tables, row.head, row.linked, context);
        tables += 1;
        containers.push({ start, end: writer.lines.length, tag, hints: context.hints });
        continue;
      }
    }
    if (tag === 'time' && element.attributes['datetime'])
      times.set(writer.lines.length, element.attributes['datetime']);
    if (tag === 'hr') continue;
    const start = !block ? -1 : containers.push({ start: writer.lines.length, end: -1, tag, hints: context.hints }) - 1;
    stack.push({ leave: element, start, context });
    for (let i = element.children.length - 1; i >= 0; i -= 1) {
      const child = element.children[i]!;
      stack.push(typeof child === 'string' ? { text: child, context } : { enter: child, context });
    }
  }
  writer.flush();
  const held: Container[] = containers.filter(({ start, end }) => end > start);
  return { lines: writer.lines, containers: held, links, times };
}

function textOf(element: Element): string {
  let text = '';
  const stack: (Element | string)[] = [element];
  while (stack.length > 0) {
    const next = stack.pop()!;
    if (typeof next === 'string') text += next;
    else for (let i = next.children.length - 1; i >= 0; i -= 1) stack.push(next.children[i]!);
  }
  return text;
}
