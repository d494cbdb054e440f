// The pages of an evaluation folder, with what their meta.json says.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@giaoban/records';

export function readPages(cases: string): Page[] {
  return readdirSync(cases)
    .sort()
    .flatMap((id) => {
      const name = ['page.html', 'page.txt'].find((file) => existsSync(join(cases, id, file)));
      if (name === undefined) return [];
      const meta = join(cases, id, 'meta.json');
      const { url = null, fetchedAt = null } = existsSync(meta) ? JSON.parse(readFileSync(meta, 'utf8')) : {};
      return [{ body: readFileSync(join(cases, id, name)), path: `${id}/${name}`, url, fetchedAt, contentType: null }];
    });
}
