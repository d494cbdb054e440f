"""The usual stack on the same pages: trafilatura for the text, underthesea for names, dateparser for dates.

Prints one JSON object: pages, and seconds by tool. Loading is not counted.
"""
import json
import sys
import time

import trafilatura
from dateparser.search import search_dates
from underthesea import ner

seconds = {"trafilatura": 0.0, "underthesea": 0.0, "dateparser": 0.0}


def timed(name, call):
    start = time.process_time()
    try:
        return call()
    except Exception:  # a peer that breaks on a page is slow enough already
        return None
    finally:
        seconds[name] += time.process_time() - start


ner("Hội nghị giao ban tại Hà Nội.")
pages = 0
for path in sys.argv[1:]:
    with open(path, encoding="utf-8", errors="replace") as file:
        page = file.read()
    text = page if path.endswith(".txt") else timed("trafilatura", lambda: trafilatura.extract(page)) or ""
    for line in text.split("\n"):
        if line.strip():
            timed("underthesea", lambda: ner(line))
    timed("dateparser", lambda: search_dates(text[:5000], languages=["vi"]))
    pages += 1
print(json.dumps({"pages": pages, "seconds": seconds}))
