// A capture: one exchange with a server as it went over the wire, and where it stands in the archive.

export interface Capture {
  /** Address asked for. */
  readonly url: string;
  /** Instant of the fetch, ISO 8601 UTC with milliseconds. */
  readonly fetchedAt: string;
  readonly request: { readonly method: string; readonly headers: readonly (readonly [string, string])[] };
  readonly response: {
    readonly status: number;
    readonly headers: readonly (readonly [string, string])[];
    /** Content decoded (no gzip), complete or cut at the size limit. */
    readonly body: Uint8Array;
    readonly truncated: boolean;
  };
}

/** Where a capture's response record stands. Small enough for a queue job; valid as long as the archive is. */
export interface ArchivePointer {
  /** File name within the archive folder. */
  readonly file: string;
  /** Bytes: start of the gzip member, and its length. */
  readonly offset: number;
  readonly length: number;
}

/** What the archive's index says of a capture. */
export interface CaptureEntry {
  readonly pointer: ArchivePointer;
  readonly url: string;
  readonly fetchedAt: string;
  readonly status: number;
  readonly contentType: string | null;
  /** `sha256:…` of the decoded body: equal for the same page under two addresses. */
  readonly digest: string;
}

/** The earlier capture that a later one repeats. */
export interface RevisitOf {
  readonly url: string;
  readonly fetchedAt: string;
  readonly digest: string;
}

/** Content type of index entries that stand for a revisit: no page is there, only the word that one had not changed. */
export const REVISIT_TYPE = 'warc/revisit';

/** A capture as WARC records, as `captureRecords` makes them. */
export interface CaptureRecords {
  /** The response or revisit record, then the request record: two gzip members. */
  readonly response: Uint8Array;
  readonly request: Uint8Array;
  /** `sha256:…` of the decoded body. */
  readonly digest: string;
}

export interface ArchiveWriter {
  /** Appends request and response; on return they are on disk. @param records of the capture, where another thread made them */
  append(capture: Capture, records?: CaptureRecords): Promise<CaptureEntry>;
  /** Appends the word that a page was asked for again and is as it was: headers and request, no body. */
  appendRevisit(capture: Capture, earlier: RevisitOf): Promise<CaptureEntry>;
  close(): Promise<void>;
}

export interface ArchiveReader {
  read(pointer: ArchivePointer): Promise<Capture>;
  /**
   * All captures in a fixed order: by file name, then offset. A record cut by a crash is left out; one that the index
   * lacks is there.
   *
   * @param since leaves out files that were begun before that instant
   */
  entries(since?: Date): AsyncIterable<CaptureEntry>;
}
