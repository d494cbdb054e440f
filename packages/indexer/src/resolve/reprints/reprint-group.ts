// A group of reprints: one text with all pages that carry it, the earliest and the source that they name.
import type { Source } from '@giaoban/records';
import { loadPortals, nameKey, type Portals } from '@giaoban/resources';
import { resolvedId } from '../resolved-id.ts';
import type { ReprintPage } from './reprint-page.ts';

export interface ReprintGroup {
  readonly id: string;
  /** Of the earliest page. */
  readonly title: string | null;
  /** Record of the page published first; null where no page tells a day. */
  readonly earliest: string | null;
  /** Sources that pages name ("Nguồn: …"), that of most pages first. */
  readonly originals: readonly StatedOriginal[];
  /** Earliest first. */
  readonly pages: readonly ReprintGroupPage[];
}

interface StatedOriginal {
  readonly name: string;
  readonly url: string | null;
  /** The page of the group that is that source's own; null where it is not among them. */
  readonly record: string | null;
  readonly statedBy: readonly string[];
}

interface ReprintGroupPage {
  readonly record: string;
  readonly source: Pick<Source, 'path' | 'url'>;
  readonly portal: string | null;
  readonly province: string | null;
  readonly title: string | null;
  readonly publishedAt: string | null;
  /** Share of the text that it has in common with the first page, from 0 to 1, estimated. */
  readonly shared: number;
}

export interface Member {
  readonly page: ReprintPage;
  readonly shared: number;
}

/** @param members the earliest first */
export function groupOf(members: readonly Member[]): ReprintGroup {
  const pages = members.map(({ page }) => page);
  return {
    id: resolvedId(
      'r',
      pages.map(({ record }) => record),
    ),
    title: pages[0]!.title,
    earliest: pages[0]!.publishedAt === null ? null : pages[0]!.record,
    originals: originalsOf(pages),
    pages: members.map(({ page, shared }) => ({
      record: page.record,
      source: page.source,
      portal: hostOf(page.source.url),
      province: page.province,
      title: page.title,
      publishedAt: page.publishedAt,
      shared: Math.round(shared * 100) / 100,
    })),
  };
}

function originalsOf(pages: readonly ReprintPage[]): StatedOriginal[] {
  const stated = pages.flatMap(({ record, sourceStated }) =>
    sourceStated === null ? [] : [{ record, ...sourceStated }],
  );
  return [...Map.groupBy(stated, ({ name }) => nameKey(name)).values()]
    .map((by) => {
      const name = by[0]!.name;
      const url = by.find((one) => one.url !== null)?.url ?? null;
      return { name, url, record: ownPage(pages, name, url), statedBy: by.map(({ record }) => record) };
    })
    .sort((a, b) => b.statedBy.length - a.statedBy.length);
}

/** By the address that was named, its host ("Nguồn: baodongnai.com.vn"), or the portal's name ("Nguồn: Báo Đồng Nai"). */
function ownPage(pages: readonly ReprintPage[], name: string, url: string | null): string | null {
  const host = hostOf(url) ?? hostOf(`https://${name.trim().toLowerCase()}`);
  const own =
    pages.find(({ source }) => url !== null && source.url === url) ??
    pages.find(({ source }) => host !== null && hostOf(source.url) === host) ??
    pages.find(({ source }) => portalName(hostOf(source.url)) === nameKey(name));
  return own?.record ?? null;
}

let portals: Portals | null = null;

function portalName(host: string | null): string | null {
  portals ??= loadPortals();
  const profile = host === null ? null : portals.portalFor(host);
  return profile === null ? null : nameKey(profile.name);
}

function hostOf(url: string | null): string | null {
  return url === null ? null : (URL.parse(url)?.hostname.replace(/^www\./, '') ?? null);
}
