// The files that the pages bring: one style sheet, small scripts, an icon, the typeface.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Hono } from 'hono';

const FONT_FILES = ['latin', 'vietnamese'].flatMap((subset) =>
  [400, 600].map((weight) => `be-vietnam-pro-${subset}-${weight}-normal.woff2`),
);
const require = createRequire(import.meta.url);
const FONTS = dirname(require.resolve('@fontsource/be-vietnam-pro/package.json'));
const STYLE_FILES =
  'typeface colours base masthead suggestions facets results record marks items compare coverage map profile review prose narrow'.split(
    ' ',
  );
const own = (name: string) => readFileSync(new URL(`../assets/${name}`, import.meta.url));

const ASSETS: readonly (readonly [path: string, type: string, content: Buffer])[] = [
  ['/assets/style.css', 'text/css; charset=utf-8', Buffer.concat(STYLE_FILES.map((name) => own(`style/${name}.css`)))],
  ['/assets/pairs.js', 'text/javascript; charset=utf-8', own('pairs.js')],
  ['/assets/suggest.js', 'text/javascript; charset=utf-8', own('suggest.js')],
  ['/assets/review.js', 'text/javascript; charset=utf-8', own('review.js')],
  ['/assets/saved.js', 'text/javascript; charset=utf-8', own('saved.js')],
  ['/favicon.svg', 'image/svg+xml', own('favicon.svg')],
  ...FONT_FILES.map(
    (name) => [`/assets/fonts/${name}`, 'font/woff2', readFileSync(join(FONTS, 'files', name))] as const,
  ),
];

/** Changes with the content of style and script: what is linked with it may be kept for ever. */
export const ASSET_VERSION = createHash('sha256')
  .update(Buffer.concat(ASSETS.map(([, , content]) => content)))
  .digest('hex')
  .slice(0, 10);

export function addAssets(app: Hono): void {
  for (const [path, type, content] of ASSETS) {
    app.get(path, (c) =>
      c.body(new Uint8Array(content), 200, {
        'Content-Type': type,
        'Cache-Control':
          c.req.query('v') === ASSET_VERSION || type === 'font/woff2'
            ? 'public, max-age=31536000, immutable'
            : 'no-cache',
      }),
    );
  }
}
