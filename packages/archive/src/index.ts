// Pages as fetched, in WARC files.
export { openArchiveReader } from './archive-reader.ts';
export { type ArchiveWriterOptions, openArchiveWriter } from './archive-writer.ts';
export { blankCaptures } from './blank-captures.ts';
export {
  type ArchivePointer,
  type ArchiveReader,
  type ArchiveWriter,
  type Capture,
  type CaptureEntry,
  type CaptureRecords,
  REVISIT_TYPE,
  type RevisitOf,
} from './capture.ts';
export { type ImportCounts, importWarc } from './import-warc.ts';
export { readIndexLine } from './index-line.ts';
export { namesPerson, openTakedowns, type Takedowns } from './takedowns.ts';
export { bodyDigest, captureRecords } from './warc-records.ts';
