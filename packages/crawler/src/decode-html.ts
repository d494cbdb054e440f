// The text of a page, as far as finding its links needs it: the charset that a server declares is a hint and no more.

const DECLARED = /charset\s*=\s*["']?\s*([\w-]+)/i;

/** Decodes: a byte order mark, else UTF-8 where the bytes are valid UTF-8, else what is declared, else windows-1258. */
export function decodeHtml(body: Uint8Array, contentType: string | null): string {
  if (body[0] === 0xff && body[1] === 0xfe) return new TextDecoder('utf-16le').decode(body);
  if (body[0] === 0xfe && body[1] === 0xff) return new TextDecoder('utf-16be').decode(body);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    const head = new TextDecoder('latin1').decode(body.subarray(0, 2048));
    const declared = DECLARED.exec(contentType ?? '')?.[1] ?? DECLARED.exec(head)?.[1] ?? 'windows-1258';
    return decodeAs(declared, body);
  }
}

function decodeAs(label: string, body: Uint8Array): string {
  try {
    return new TextDecoder(label).decode(body);
  } catch {
    return new TextDecoder('windows-1258').decode(body);
  }
}
