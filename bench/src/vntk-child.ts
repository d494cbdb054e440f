// vntk in a process of its own: it hangs on some lines, so whoever asks it ends it when its time is over.
import { createRequire } from 'node:module';

/** The part of vntk that is asked; it has no types of its own. */
interface Vntk {
  ner(): { tag(line: string): [word: string, pos: string, chunk: string, entity: string][] };
}

const extractor = createRequire(import.meta.url).resolve('@giaoban/extractor');
const ner = (createRequire(extractor)('vntk') as Vntk).ner();

process.on('message', (line: string) => {
  process.send!(ner.tag(line).map(([word, , , entity]) => [word, entity]));
});
process.send!('ready');
