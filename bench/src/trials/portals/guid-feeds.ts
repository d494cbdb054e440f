// Articles in feeds alone, whose links stand where few look: a guid, CDATA, an Atom link without rel, RDF; the front page is a picture.
import { chromeOf } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { byPath, robots, type Trial, xml } from '../trial.ts';

const all = stories(49, 12);
const path = (story: Story) => `/vi/${story.slug}-${story.id}.htm`;
const chrome = chromeOf('vnpt', 'Đài Truyền thanh huyện Cầu Mè');
const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"';

export const guidFeeds: Trial = {
  name: 'guid-feeds',
  because: 'articles in three feeds alone: guid as link, CDATA, Atom without rel, RSS 1.0',
  stories: () => all,
  answer(ask) {
    const link = (story: Story) => `http://${ask.headers.host}${path(story)}`;
    const items = (from: number, to: number, item: (story: Story) => string) =>
      all.slice(from, to).map(item).join('\n');
    return byPath({
      '/': chrome.shell(
        'Trang chủ',
        '<img src="/anh/bia.jpg" alt="">',
        '<link rel="alternate" type="application/rss+xml" href="/tin.rss"><link rel="alternate" type="application/atom+xml" href="/su-kien.atom"><link rel="alternate" type="application/rss+xml" href="/rss/van-ban.xml">',
      ),
      '/robots.txt': robots('Disallow:'),
      '/tin.rss': xml(
        `<rss version="2.0"><channel><title>Tin</title><link>/</link>${items(0, 5, (story) => `<item><title><![CDATA[${story.title}]]></title>${story.id % 2 ? `<guid isPermaLink="true">${link(story)}</guid>` : `<link><![CDATA[ ${link(story)} ]]></link>`}<pubDate>Thứ Hai, 32/13/2024</pubDate></item>`)}</channel></rss>`,
      ),
      '/su-kien.atom': xml(
        `<feed xmlns="http://www.w3.org/2005/Atom">${items(5, 9, (story) => `<entry><title>${story.title}</title><link href="${path(story)}"/><id>tag:${story.id}</id></entry>`)}</feed>`,
      ),
      '/rss/van-ban.xml': xml(
        `<rdf:RDF ${RDF}><channel rdf:about="/"><title>Văn bản</title></channel>${items(9, 12, (story) => `<item rdf:about="${link(story)}"><title>${story.title}</title><link>${link(story)}</link></item>`)}</rdf:RDF>`,
      ),
      ...Object.fromEntries(all.map((story) => [path(story), chrome.story(story)])),
    })(ask);
  },
  most: 25,
};
