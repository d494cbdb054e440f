// From the bytes of a page to its record: the list of the steps.
import type { Page, PageRecord, Refusal } from '@giaoban/records';
import { extractContent } from './content/extract-content.ts';
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
 * Reads one page. Pure: the same page gives the same record, byte for byte, on every machine.
 * Bad input is no error but a refusal with its reason.
 */
export function extractPage(page: Page): Extraction {
  const content = extractContent(page);
  if ('refused' in content) {
    return { refusal: { source: { path: page.path, url: page.url, fetchedAt: page.fetchedAt }, ...content } };
  }
  const document = buildDocument(content);
  return { record: assembleRecord(document, annotate(document)) };
}

/** Runs all stages over a document. */
export function annotate(document: Document): Annotations {
  const annotations = new Annotations();
  for (const stage of STAGES) stage.run(document, annotations);
  return annotations;
}
