"""Crawls a site with Scrapy, as its users do: all links of the site, no delay, N requests at once. Prints a JSON line."""
import json
import sys

from scrapy.crawler import CrawlerProcess
from scrapy.linkextractors import LinkExtractor
from scrapy.spiders import CrawlSpider, Rule

start, at_once = sys.argv[1], int(sys.argv[2])
articles = set()


class Portal(CrawlSpider):
    name = "portal"
    start_urls = [start]
    allowed_domains = ["127.0.0.1"]
    rules = [Rule(LinkExtractor(allow=r"/tin-tuc/"), callback="parse_page", follow=True)]

    def parse_page(self, response):
        if response.url.endswith(".html"):
            articles.add(response.url)
            yield {"url": response.url, "title": response.css("h1::text").get()}


process = CrawlerProcess(
    {
        "CONCURRENT_REQUESTS": at_once,
        "CONCURRENT_REQUESTS_PER_DOMAIN": at_once,
        "DOWNLOAD_DELAY": 0,
        "ROBOTSTXT_OBEY": False,
        "TELNETCONSOLE_ENABLED": False,
        "LOG_LEVEL": "ERROR",
    }
)
process.crawl(Portal)
process.start()
print(json.dumps({"articles": len(articles)}))
