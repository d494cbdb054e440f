// A map of the provinces as tiles: each at its rough place beside its neighbours, all of one size, named, with its value.
import { html } from 'hono/html';
import type { Speech } from '../language.ts';
import tiles from './province-tiles.json' with { type: 'json' };

/** As they were (63), or from July 2025 (34). */
export type Geography = keyof typeof tiles;

export interface MapValue {
  readonly value: number;
  readonly href: string;
}

const [WIDTH, HEIGHT, GAP] = [92, 46, 4];
const SHADES = 4;
/** A name that is longer than this stands in two lines. */
const LINE = 12;
/** The one province whose name, not ground, changed within the older geography. */
const FORMER_NAMES: Readonly<Record<string, string>> = { Huế: 'Thừa Thiên Huế' };

/**
 * @param of what is known by the name of a province; a tile of which nothing is known is drawn empty
 * @param label what the values are
 */
export function provinceMap(
  geography: Geography,
  of: ReadonlyMap<string, MapValue>,
  label: string,
  { words, number, fill }: Speech,
) {
  const placed = (tiles[geography] as [string, number, number][]).map(([name, row, column]) => ({
    ...{ name, row, column },
    found: of.get(name) ?? of.get(FORMER_NAMES[name] ?? '') ?? null,
  }));
  const most = Math.max(...placed.map(({ found }) => Math.abs(found?.value ?? 0)), 0);
  const [columns, rows] = [placed.map(({ column }) => column), placed.map(({ row }) => row)].map(
    (at) => Math.max(...at) + 1,
  ) as [number, number];
  return html`<figure class="province-map"><figcaption>${fill(words.map.caption, { label, count: placed.length })}</figcaption>
<div class="scroll" tabindex="0" role="group" aria-label="${fill(words.map.caption, { label, count: placed.length })}">
<svg class="tiles" viewBox="0 0 ${columns * (WIDTH + GAP)} ${rows * (HEIGHT + GAP)}" role="group" aria-label="${label}">${placed.map(
    ({ name, row, column, found }) => {
      const [x, y] = [column * (WIDTH + GAP), row * (HEIGHT + GAP)];
      const shade = found === null || most === 0 ? 0 : Math.ceil((Math.abs(found.value) / most) * SHADES);
      const lines = inLines(name);
      const drawn = html`<rect class="s${shade}${found === null ? ' none' : ''}" x="${x + 1}" y="${y + 1}" width="${WIDTH}" height="${HEIGHT}" rx="5"/>
${lines.map((line, i) => html`<text class="name" x="${x + WIDTH / 2}" y="${y + 17 + i * 13 - (lines.length - 1) * 4}">${line}</text>`)}
<text class="of" x="${x + WIDTH / 2}" y="${y + 40}">${found === null ? '—' : number(found.value)}</text>`;
      return found === null
        ? html`<g>${drawn}</g>`
        : html`<a href="${found.href}" aria-label="${name}: ${number(found.value)}">${drawn}</a>`;
    },
  )}</svg></div></figure>`;
}

function inLines(name: string): string[] {
  if (name.length <= LINE) return [name];
  const middle = name.lastIndexOf(' ', Math.ceil(name.length / 2));
  return middle === -1 ? [name] : [name.slice(0, middle), name.slice(middle + 1)];
}
