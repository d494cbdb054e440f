// The titles that the newest appearances of a person tell, each once, with the records that tell it.
import type { PersonItem, RecordRef } from '@giaoban/indexer';
import type { Title } from '@giaoban/records';

export interface ToldTitle extends Pick<Title, 'canonical' | 'organisation' | 'status'> {
  readonly records: readonly RecordRef[];
}

export function toldTitles({ appearances }: PersonItem): ToldTitle[] {
  const titles = new Map<string, ToldTitle>();
  for (const { titles: told, record } of appearances) {
    for (const { canonical, organisation, status } of told) {
      const key = JSON.stringify([canonical, organisation]);
      const known = titles.get(key);
      titles.set(
        key,
        known === undefined
          ? { canonical, organisation, status, records: [record] }
          : { ...known, records: [...known.records, record] },
      );
    }
  }
  return [...titles.values()];
}
