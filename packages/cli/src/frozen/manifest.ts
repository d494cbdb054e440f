// What a frozen data set says of itself.
export const MANIFEST = 'frozen.json';

export interface FrozenFile {
  readonly name: string;
  readonly items: number;
  readonly sha256: string;
}
export interface Manifest {
  /** Nothing fetched later is in it. ISO 8601 UTC. */
  readonly asOf: string;
  readonly versions: { readonly giaoban: string; readonly extractor: string; readonly recordSchema: number };
  readonly files: readonly FrozenFile[];
  /** SHA-256 of the file of checksums. */
  readonly digest: string;
  readonly citation: string;
}
