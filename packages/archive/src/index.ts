// Pages as fetched, in WARC files.
export { openArchiveReader } from './archive-reader.ts';
export { type ArchiveWriterOptions, openArchiveWriter } from './archive-writer.ts';
export type { ArchivePointer, ArchiveReader, ArchiveWriter, Capture, CaptureEntry } from './capture.ts';
