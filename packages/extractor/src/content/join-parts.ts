// An article that its portal shows in parts is one: the blocks of the later parts stand behind those of the first.
import type { Content, ContentBlock, ContentRefusal } from './content.ts';

/**
 * Joins the parts of an article. What a later part repeats, as the lead or a picture's caption, stands once; a part that is
 * no article adds nothing. Date and headline are those of the first part, byline and source the first that are said.
 */
export function joinParts(first: Content, later: readonly (Content | ContentRefusal)[]): Content {
  const parts = later.filter((part): part is Content => !('refused' in part));
  if (parts.length === 0) return first;
  const blocks: ContentBlock[] = [...first.blocks];
  const texts = new Set(blocks.map(({ text }) => text));
  for (const part of parts) {
    const added = part.blocks.filter(({ kind, text }) => kind === 'table-row' || !texts.has(text));
    for (const { text } of added) texts.add(text);
    const tables = blocks.reduce((most, { table = 0 }) => Math.max(most, table), 0) + 1;
    blocks.push(
      ...added.map((block) => (block.table === undefined ? block : { ...block, table: tables + block.table })),
    );
  }
  const all = [first, ...parts];
  return {
    facts: {
      ...first.facts,
      author: all.find(({ facts }) => facts.author !== null)?.facts.author ?? null,
      sourceStated: all.find(({ facts }) => facts.sourceStated !== null)?.facts.sourceStated ?? null,
      attachments: all.flatMap(({ facts }) => facts.attachments),
    },
    blocks,
    dropped: all.flatMap(({ dropped }) => dropped),
  };
}
