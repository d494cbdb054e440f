// From the bytes of a page to its record: the list of the steps.
import type { Page, PageRecord, Refusal, Source } from '@giaoban/records';
import { extractContent } from './content/extract-content.ts';
import { joinParts } from './content/join-parts.ts';
import { Annotations } from './document/annotations.ts';
import { buildDocument } from './document/build-document.ts';
import type { Document } from './document/document.ts';
import { checkStageOrder } from './document/stage.ts';
import { STAGES } from './pipeline.ts';
import { assembleRecord } from './records/assemble-record.ts';

/** Every page gives exactly one of the two. */
export type Extraction = { readonly record: PageRecord } | { readonly refusal: Refusal };

checkStageOrder(STAGES);

/**
 * Reads one page, with the later parts of its article where that goes on. Pure: the same page gives the same record, byte for byte, on every machine.
 * Bad input is no error but a refusal with its reason; so is a page on which a stage breaks: one bad page stops nothing.
 */
export function extractPage(page: Page, laterParts: readonly Uint8Array[] = []): Extraction {
  try {
    const content = extractContent(page);
    if ('refused' in content) return { refusal: { source: sourceOf(page), ...content } };
    const document = buildDocument(
      joinParts(
        content,
        laterParts.map((body) => extractContent({ ...page, body })),
      ),
    );
    return { record: assembleRecord(document, annotate(document)) };
  } catch (error) {
    const detail = `the extractor failed: ${error instanceof Error ? error.message : String(error)}`;
    return { refusal: { source: sourceOf(page), refused: 'unreadable', detail } };
  }
}

function sourceOf({ path, url, fetchedAt }: Page): Source {
  return { path, url, fetchedAt };
}

/** Runs all stages over a document. */
export function annotate(document: Document): Annotations {
  const annotations = new Annotations();
  for (const stage of STAGES) stage.run(document, annotations);
  return annotations;
}
