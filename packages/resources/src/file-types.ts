// The files that pages link and that hold text: by the ending of their address, or by what the server calls them.
import { z } from 'zod';
import { type Row, readTable } from './table.ts';

const FileTypeRow = z.object({
  extension: z.string().regex(/^[a-z]{2,5}$/, 'lower case letters, no dot'),
  contentType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/, 'a content type without parameters'),
  /** What reads its text; null where nothing does. */
  reader: z.enum(['pdf', 'docx', '']).transform((cell) => (cell === '' ? null : cell)),
});
export type FileType = Row<z.infer<typeof FileTypeRow>>;

/** Content types under which servers send any file. */
const ANY_FILE = /^(application\/(octet-stream|force-download|download|x-download)|binary\/octet-stream)$/;

export interface FileTypes {
  readonly types: readonly FileType[];
  /** The type of a file by its address alone; null where the address is no such file. */
  byAddress(url: string): FileType | null;
  /** The type of what a server sent; the address decides where the server says no more than "a file". */
  byAnswer(url: string, contentType: string | null): FileType | null;
}

/** @throws BadDataError naming file, line and field */
export function loadFileTypes(): FileTypes {
  const types = readTable('portals/file-types.tsv', FileTypeRow);
  const byAddress = (url: string) => {
    const extension = /\.([a-z]{2,5})$/i.exec(new URL(url).pathname)?.[1]?.toLowerCase();
    return types.find((type) => type.extension === extension) ?? null;
  };
  return {
    types,
    byAddress,
    byAnswer(url, contentType) {
      const bare = (contentType ?? '').replace(/;.*/s, '').trim().toLowerCase();
      if (ANY_FILE.test(bare)) return byAddress(url);
      return types.find((type) => type.contentType === bare) ?? null;
    },
  };
}
