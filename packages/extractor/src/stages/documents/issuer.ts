// Who issued a document: the organ behind "của", as the organ stage reads it, else in the words of the page.
import type { Annotations } from '../../document/annotations.ts';
import type { Document } from '../../document/document.ts';

const OF = /^,? của (?:các )?/u;
/** An organ's name in the page's own words ends where the sentence goes on. */
const NAME_END =
  / (?:về|ban hành|quy định|và|ngày|năm|trên|tại|đối|do|được|cho|nhằm|là|theo|để|khóa|khoá|trong|với|hướng|đã|có|tiếp)(?!\p{L})|[,;.()“”"\n\t]/u;

/** The issuer that starts at an offset, with the offset where its words end; null where none is named. */
export function readIssuer(
  document: Document,
  annotations: Annotations,
  from: number,
): { name: string; end: number } | null {
  const behind = document.text.slice(from, from + 120);
  const of = OF.exec(behind);
  if (!of) return null;
  const start = from + of[0].length;
  const organ = annotations.all('organ').find(({ span }) => span.start === start);
  if (organ) return { name: organ.value.canonical, end: organ.span.end };
  const words = behind.slice(of[0].length);
  const name = words.slice(0, NAME_END.exec(words)?.index ?? words.length).trim();
  return /^\p{Lu}/u.test(name) ? { name, end: start + name.length } : null;
}
