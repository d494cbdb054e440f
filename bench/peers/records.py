"""The usual stack, wired as one would, as records: trafilatura, underthesea, dateparser; figures by a pattern.

records.py FOLDER prints one JSON line for each case of an evaluation folder, for evaluation/score.mjs.
"""
import json
import re
import sys
from datetime import datetime
from pathlib import Path

import trafilatura
from dateparser.search import search_dates
from underthesea import ner, word_tokenize

NUMBER = re.compile(r"(?<![\w.,/-])\d{1,3}(?:\.\d{3})+(?:,\d+)?|(?<![\w.,/-])\d+(?:,\d+)?")
MAGNITUDES = {"nghìn": 1e3, "ngàn": 1e3, "triệu": 1e6, "tỷ": 1e9, "tỉ": 1e9}


def page_of(case):
    """Text, headline, day and author of a page; a dump is its own text, its first line the headline."""
    for name in ("page.html", "page.txt"):
        if (case / name).exists():
            data = (case / name).read_bytes()
            break
    if name == "page.txt":
        text = data.decode("utf-8", "replace")
        return {"text": text, "title": text.strip().split("\n")[0], "date": None, "author": None}
    found = trafilatura.extract(data, output_format="json", with_metadata=True)
    found = json.loads(found) if found else {}
    return {key: found.get(key) for key in ("text", "title", "date", "author")}


def people(text):
    """Names that the recogniser takes for persons, each once."""
    names = {}
    for line in filter(str.strip, text.split("\n")):
        name = []
        for word, _, _, tag in [*ner(line), ("", "", "", "O")]:
            if tag == "I-PER":
                name.append(word)
                continue
            if name:
                names.setdefault(" ".join(name), None)
            name = [word] if tag == "B-PER" else []
    return [
        {
            "name": name,
            "role": "mentioned",
            "titles": [],
            "mentions": [{"start": at.start(), "end": at.end()} for at in re.finditer(re.escape(name), text)],
        }
        for name in names
    ]


def meetings(text, published):
    """One meeting on the first day that is named."""
    base = datetime.fromisoformat(published[:10]) if published else None
    settings = {"DATE_ORDER": "DMY", "PREFER_DATES_FROM": "past", **({"RELATIVE_BASE": base} if base else {})}
    days = search_dates(text[:5000], languages=["vi"], settings=settings)
    if not days or "hội nghị" not in text.lower():
        return []
    words, day = next((found for found in days if re.search(r"\d[/.-]\d|tháng", found[0])), days[0])
    at = max(0, text.find(words))
    day = day.date().isoformat()
    date = {"start": day, "end": day, "partOfDay": None}
    return [{"kind": "hoi-nghi", "name": None, "date": date, "evidence": {"start": at, "end": at + 200}}]


def statistics(text):
    """Every number with the word behind it as its unit."""
    figures = []
    for match in NUMBER.finditer(text):
        value = float(match.group().replace(".", "").replace(",", "."))
        rest = text[match.end() : match.end() + 40].lstrip()
        unit = None
        for word in word_tokenize(rest.split("\n")[0]) if rest else []:
            if word in MAGNITUDES and unit is None:
                value *= MAGNITUDES[word]
                continue
            unit = word
            break
        if unit and (unit == "%" or unit[0].isalpha()):
            evidence = {"start": match.start(), "end": match.end() + 20}
            figure = {"value": value, "unit": unit, "subject": None, "partOf": None, "modality": "reported"}
            figures.append({**figure, "evidence": evidence})
    return figures


def quietly(read, *args):
    """What a peer reads; nothing where it breaks."""
    try:
        return read(*args)
    except Exception:
        return []


for case in sorted(Path(sys.argv[1]).iterdir()):
    if not (case / "gold.json").exists():
        continue
    page = page_of(case)
    text = page["text"] or ""
    record = {
        "source": {"path": f"{case.name}/page.html"},
        "title": page["title"],
        "publishedAt": page["date"],
        "author": page["author"],
        "text": text,
        "place": {"province": None, "district": None, "commune": None},
        "meetings": quietly(meetings, text, page["date"]),
        "officials": quietly(people, text),
        "statistics": quietly(statistics, text),
        "citedDocuments": [],
    }
    print(json.dumps(record, ensure_ascii=False), flush=True)
