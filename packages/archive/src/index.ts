// Pages as fetched, in WARC files.
export type { ArchivePointer, ArchiveReader, ArchiveWriter, Capture, CaptureEntry } from './capture.ts';
