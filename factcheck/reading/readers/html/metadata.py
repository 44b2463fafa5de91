"""The date of publication in the metadata of a page, as it is written there."""

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
    """The first date of publication in the metadata; empty where there is none."""
    for element in root.iter("meta"):
        names = (element.get(name, "").lower() for name in ("property", "name", "itemprop"))
        if not _NAMES.isdisjoint(names) and element.get("content", "").strip():
            return str(element.get("content")).strip()
    scripts = (node for node in root.iter("script") if "ld+json" in node.get("type", ""))
    matches = (_LINKED.search(node.text or "") for node in scripts)
    return next((match[1].strip() for match in matches if match), "")
