// What a page shows of how well its portal is read: what its record lacks, and of which blocks it is built.
import type { Extraction } from '@giaoban/extractor';
import type { PageRecord } from '@giaoban/records';

/** What a page may lack: an article its date, people or text, a listing its headlines. */
export const LACKS = ['date', 'people', 'text', 'headlines'] as const;
export type Lack = (typeof LACKS)[number];

/** Plain data and small: it travels through queues and stands in the ledger. */
export interface PageSigns {
  readonly kind: 'article' | 'listing';
  readonly lacks: readonly Lack[];
  /** A sketch of the set of its blocks: pages of one template agree in most places. */
  readonly blocks: string;
}

/** Text of fewer letters says nothing of a meeting. */
const LITTLE_TEXT = 200;
/** Shorter words of a link are a menu's. */
const HEADLINE = /<a\b[^<>]{0,500}>\s*(?:<[^a/][^<>]{0,300}>\s*)*[^<\s][^<]{24,}/i;
/** Places of the sketch: 16 are as near to the share of common blocks as an alarm needs. */
const PLACES = 16;
const BLOCK = /<(div|section|article|main|aside|header|footer|nav|table|ul|ol|form)\b([^<>]{0,500})>/gi;
const NAME = /\b(?:class|id)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

/** @param body the page as it was fetched: names of blocks are ASCII in every encoding */
export function pageSigns(body: Uint8Array, extraction: Extraction): PageSigns {
  const html = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
  const blocks = sketchBlocks(html);
  if ('record' in extraction) return { kind: 'article', lacks: lacksOf(extraction.record), blocks };
  if (extraction.refusal.refused === 'listing')
    return { kind: 'listing', lacks: HEADLINE.test(html) ? [] : ['headlines'], blocks };
  return { kind: 'article', lacks: ['text'], blocks };
}

function lacksOf({ publishedAt, officials, text }: PageRecord): Lack[] {
  const lacks: Lack[] = [];
  if (publishedAt === null) lacks.push('date');
  if (officials.length === 0) lacks.push('people');
  if (text.length < LITTLE_TEXT) lacks.push('text');
  return lacks;
}

/** The smallest of its blocks under each of some orders (MinHash), four hexadecimal digits a place. */
function sketchBlocks(html: string): string {
  const least = new Uint32Array(PLACES).fill(0xffff_ffff);
  for (const name of blockNames(html)) {
    const hash = hashOf(name);
    for (let place = 0; place < PLACES; place += 1) {
      const mixed = mix(hash ^ Math.imul(place + 1, 0x9e37_79b1));
      if (mixed < least[place]!) least[place] = mixed;
    }
  }
  return [...least].map((value) => (value & 0xffff).toString(16).padStart(4, '0')).join('');
}

/** Element with each of its names; numbers in names are of this page alone: "post-4711". */
function blockNames(html: string): Set<string> {
  const names = new Set<string>();
  for (const [, element, attributes] of html.matchAll(BLOCK))
    for (const [, double, single] of attributes!.matchAll(NAME))
      for (const name of (double ?? single!).split(/\s+/))
        if (name !== '') names.add(`${element!.toLowerCase()}.${name.replace(/\d+/g, '#')}`);
  return names;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c_9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193);
  return hash;
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85eb_ca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The share of places in which a sketch agrees with the commonest of others. */
export function likeness(blocks: string, template: readonly string[]): number {
  const places = placesOf(blocks);
  return places.filter((value, i) => value === template[i]).length / PLACES;
}

/** The commonest value of each place. */
export function templateOf(sketches: readonly string[]): string[] {
  return Array.from({ length: PLACES }, (_, i) => {
    const counts = new Map<string, number>();
    for (const blocks of sketches) {
      const value = placesOf(blocks)[i]!;
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? '';
  });
}

function placesOf(blocks: string): string[] {
  return blocks.match(/.{4}/g) ?? [];
}
