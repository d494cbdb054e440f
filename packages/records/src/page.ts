// A page: the bytes of an article as fetched or read from a file, with what is known of where they came from.

export interface Page {
  /** The bytes, not yet decoded: what a server declares of their charset is not trusted. */
  readonly body: Uint8Array;
  /** Path as given on the command line, or null. */
  readonly path: string | null;
  /** Address after redirects, or null. */
  readonly url: string | null;
  /** Instant of the fetch, ISO 8601, or null. */
  readonly fetchedAt: string | null;
  /** `Content-Type` as declared, or null: decides between HTML and plain text, not about the charset. */
  readonly contentType: string | null;
}
