// Crawls a site with Crawlee's CheerioCrawler, storage in memory: all links of the site, no delay, N at once. Prints a JSON line.
// node crawl.mjs FOLDER-OF-CRAWLEE URL N
import { createRequire } from 'node:module';

const [folder, start, atOnce] = process.argv.slice(2);
const { CheerioCrawler, Configuration, log, LogLevel } = createRequire(`${folder}/`)('@crawlee/cheerio');
log.setLevel(LogLevel.ERROR);

const articles = new Set();
const crawler = new CheerioCrawler(
  {
    minConcurrency: Number(atOnce),
    maxConcurrency: Number(atOnce),
    maxRequestRetries: 1,
    async requestHandler({ request, $, enqueueLinks }) {
      if (request.url.endsWith('.html')) articles.add($('h1').text() && request.url);
      await enqueueLinks({ regexps: [/\/tin-tuc\//] });
    },
  },
  new Configuration({ persistStorage: false }),
);
await crawler.run([start]);
console.log(JSON.stringify({ articles: articles.size }));
