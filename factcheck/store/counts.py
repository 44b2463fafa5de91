"""What the list of documents says of each: counts, and how far the review is."""

from collections import Counter, defaultdict

from sqlalchemy import ColumnElement, Connection, func, select

from factcheck.store import tables as t
from factcheck.store.events import Event, by_claim
from factcheck.store.lineage import Lineage, Link


def verdicts(connection: Connection, which: ColumnElement[bool]) -> dict[int, Counter[str]]:
    """Document → how many claims have which verdict, in the drafts that are meant."""
    query = (
        select(t.version.c.document, t.claim.c.verdict, func.count())
        .join(t.claim, t.claim.c.version == t.version.c.id)
        .where(which)
        .group_by(t.version.c.document, t.claim.c.verdict)
    )
    found: dict[int, Counter[str]] = defaultdict(Counter)
    for document, verdict, number in connection.execute(query):
        found[document][verdict] = number
    return found


def decided(
    connection: Connection, which: ColumnElement[bool], known: dict[int, Lineage]
) -> Counter[int]:
    """Document → how many of the claims found in it are decided."""
    query = (
        select(t.version.c.document, t.claim.c.key)
        .join(t.claim, t.claim.c.version == t.version.c.id)
        .where(which)
    )
    return Counter(
        document for document, key in connection.execute(query) if known[document].decided(key)
    )


def lineages(connection: Connection, document: int | None = None) -> dict[int, Lineage]:
    """Document → what happened to its claims; of one document alone, or of all."""
    happened = select(t.event_log).order_by(t.event_log.c.id)
    linked = select(t.lineage)
    if document is not None:
        happened, linked = (
            happened.filter_by(document=document),
            linked.filter_by(document=document),
        )
    events: dict[int, list[Event]] = defaultdict(list)
    for row in connection.execute(happened).mappings():
        events[row["document"]].append(Event(**row))
    links: dict[int, dict[str, Link]] = defaultdict(dict)
    for row in connection.execute(linked).mappings():
        links[row["document"]][row["claim"]] = Link(row["former"], row["same"])
    found: dict[int, Lineage] = defaultdict(lambda: Lineage({}, {}))
    for number in {*events, *links}:
        found[number] = Lineage(by_claim(events[number]), links[number])
    return found
