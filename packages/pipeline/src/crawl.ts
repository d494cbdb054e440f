// Crawling alone: what needs neither extractor nor store starts in a fraction of the time.
export { type DataFolder, openDataFolder } from './data-folder.ts';
export { runCrawl } from './local/run-crawl.ts';
export { crawlReport } from './seeing/crawl-report.ts';
