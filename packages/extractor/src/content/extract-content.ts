// From the bytes of a page to its content: decode, parse, find the article, read the head.
import type { Page } from '@giaoban/records';
import type { Content, ContentRefusal } from './content.ts';

/** The content of a page, or why there is none. */
export function extractContent(page: Page): Content | ContentRefusal {
  const text = new TextDecoder().decode(page.body);
  if (text.trim() === '') return { refused: 'empty', detail: 'the page has no text' };
  return {
    facts: {
      url: page.url,
      host: page.url === null ? null : (URL.parse(page.url)?.hostname ?? null),
      path: page.path,
      fetchedAt: page.fetchedAt,
      title: null,
      publishedAt: null,
      author: null,
      sourceStated: null,
      attachments: [],
      chrome: '',
    },
    blocks: text.split('\n').map((line) => ({ kind: 'paragraph', text: line })),
    dropped: [],
  };
}
