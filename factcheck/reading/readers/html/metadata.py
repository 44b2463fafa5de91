"""The date of publication in the metadata of a page, as it stands there."""

import re
from typing import Any

_NAMES = frozenset(
    {
        *("article:published_time", "og:published_time", "datepublished", "date", "pubdate"),
        *("publish-date", "publish_date", "publication_date", "publication-date", "dc.date"),
        *("dc.date.issued", "dcterms.date", "dcterms.issued", "dcterms.created"),
        *("citation_publication_date", "citation_date", "parsely-pub-date", "sailthru.date"),
    }
)
_LINKED = re.compile(r'"datePublished"\s*:\s*"?([^",}]{1,60})')


def published(root: Any) -> str:
    """What the first element that names a date says; empty where none does."""
    for element in root.iter("meta"):
        names = (element.get(name, "").lower() for name in ("property", "name", "itemprop"))
        if not _NAMES.isdisjoint(names) and element.get("content", "").strip():
            return str(element.get("content")).strip()
    scripts = (one.text or "" for one in root.iter("script") if "ld+json" in one.get("type", ""))
    return next((match[1].strip() for match in map(_LINKED.search, scripts) if match), "")
