// What a page was at each time that it was fetched, from the archive: read again by this extractor.
import { type CaptureEntry, openArchiveReader, REVISIT_TYPE } from '@giaoban/archive';
import type { PageRecord } from '@giaoban/records';
import type { DataFolder } from '../data-folder.ts';
import { pageCapture } from '../page-capture.ts';
import { openPageReader } from '../reading/page-reader.ts';
import { type FetchFailure, failuresOf } from '../seeing/fetch-failures.ts';
import { type HostCaptures, openCaptureIndex } from './capture-index.ts';

export interface PageVersion {
  /** Instant of the first fetch that gave it, ISO 8601 UTC. */
  readonly capture: string;
  /** The last fetch that gave the same bytes, or was told that nothing had changed. */
  readonly lastSeen: string;
  /** `sha256:…` of the bytes. */
  readonly digest: string;
}

export interface ArchivedPage {
  readonly body: Uint8Array;
  readonly contentType: string | null;
}

export interface PageVersions {
  /** The newest first. */
  of(url: string): Promise<readonly PageVersion[]>;
  /** The record that a version gives; null where it gives none, or there is no such version. */
  record(url: string, capture: string): Promise<PageRecord | null>;
  /** The bytes as they came; null where there is no such version. */
  page(url: string, capture: string): Promise<ArchivedPage | null>;
  hosts(hosts: readonly string[]): Promise<ReadonlyMap<string, HostCaptures>>;
  /** Every host that a page was fetched from. */
  allHosts(): Promise<readonly string[]>;
  /** How fetches of some hosts failed, the latest kind first. */
  failures(hosts: readonly string[]): ReadonlyMap<string, readonly FetchFailure[]>;
  close(): Promise<void>;
}

export function openPageVersions(data: DataFolder): PageVersions {
  const index = openCaptureIndex(data.archive, data.captures);
  const archive = openArchiveReader(data.archive);
  const reader = openPageReader(data.archive);
  const find = async (url: string, capture: string) =>
    (await index.ofUrl(url)).find((entry) => entry.fetchedAt === capture && pageCapture(entry) !== null);
  return {
    of: async (url) => versionsOf(await index.ofUrl(url)),
    async record(url, capture) {
      const entry = await find(url, capture);
      const job = entry === undefined ? null : pageCapture(entry);
      const reading = job === null ? null : await reader.read(job);
      return reading !== null && 'record' in reading ? reading.record : null;
    },
    async page(url, capture) {
      const entry = await find(url, capture);
      if (entry === undefined) return null;
      const { response } = await archive.read(entry.pointer);
      return { body: response.body, contentType: entry.contentType };
    },
    hosts: (hosts) => index.ofHosts(hosts),
    allHosts: () => index.allHosts(),
    failures: (hosts) => failuresOf(data.failures, hosts),
    async close() {
      await reader.close();
      index.close();
    },
  };
}

function versionsOf(entries: readonly CaptureEntry[]): PageVersion[] {
  const versions: PageVersion[] = [];
  for (const entry of entries) {
    const { fetchedAt, digest } = entry;
    const last = versions.at(-1);
    if (last !== undefined && (entry.contentType === REVISIT_TYPE || last.digest === digest)) {
      versions[versions.length - 1] = { ...last, lastSeen: fetchedAt };
    } else if (pageCapture(entry) !== null) versions.push({ capture: fetchedAt, lastSeen: fetchedAt, digest });
  }
  return versions.reverse();
}
