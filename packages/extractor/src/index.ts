// From the bytes of a page to its record.
export type { Content, ContentBlock, ContentRefusal } from './content/content.ts';
export { extractContent } from './content/extract-content.ts';
export type { Annotation, AnnotationType } from './document/annotations.ts';
export { Annotations } from './document/annotations.ts';
export { buildDocument } from './document/build-document.ts';
export type { Document } from './document/document.ts';
export { annotate, type Extraction, extractPage } from './extract.ts';
export { type Finding, readText } from './read.ts';
export { assembleRecord } from './records/assemble-record.ts';
export { EXTRACTOR_VERSION } from './version.ts';
