"""From the mentions of a text to its sentences, folded, as finders search them."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from factcheck.extract.periods import attach
from factcheck.extract.quantities.finished import Finished
from factcheck.extract.quantities.mention import Mention
from factcheck.extract.roles.bound import Clause
from factcheck.extract.sentences.ends import trimmed
from factcheck.extract.sentences.prose import Prose
from factcheck.extract.sentences.shadow import Shadow, shadow
from factcheck.model.failure import Failure, failure
from factcheck.model.quantity import Quantity
from factcheck.model.span import Span

# Quantities in one sentence, above which it is a table or a list and not searched for claims: a
# search takes longer with each of them. The longest sentences of newspapers hold a dozen, their
# tables of prices in one line thirty.
MOST = 64


def grouped(
    folded: Prose, ends: list[int], mentions: list[Mention]
) -> list[tuple[Span, list[Mention]]]:
    """The sentences that hold a quantity, each with those that it holds; `ends` are of all."""
    groups: dict[int, list[Mention]] = {}
    for mention in mentions:
        groups.setdefault(bisect_right(ends, mention.start), []).append(mention)
    return [
        (trimmed(folded.plain, ends[number - 1], ends[number]), inside)
        for number, inside in groups.items()
    ]


def folded_sentence(
    folded: Prose, sentence: Span, inside: list[Mention], errors: list[Failure]
) -> Shadow | None:
    """A sentence folded, its quantities with their periods; None for a table or an error."""
    if len(inside) > MOST:
        return None
    try:
        found = shadow(folded.lower, sentence, inside)
        attach.periods(found)
    except Exception as error:  # noqa: BLE001  the other sentences are checked all the same
        errors.append(failure(error, attach.__name__))
        return None
    return found


def numbered(mentions: list[Mention], text: str, errors: list[Failure]) -> Iterator[Quantity]:
    """The finished quantities; one that cannot be made is an error."""
    number = 1
    for mention in mentions:
        try:
            found = mention.quantity(text, number)
        except Exception as error:  # noqa: BLE001  the other numbers are there all the same
            errors.append(failure(error, Mention.__module__))
            continue
        number += 1
        yield found


def searched(shadows: list[Shadow | None], folded: Prose, finished: Finished) -> Iterator[Clause]:
    """The sentences with their quantities; without those of which one could not be made."""
    for one in filter(None, shadows):
        try:
            own = {place: finished[held.start, held.end] for place, held in one.at.items()}
        except KeyError:
            continue
        yield Clause(one, folded.lower, finished, own)


def ids(sentences: Iterable[list[Mention]], finished: Finished) -> frozenset[str]:
    """The ids of all quantities of some sentences."""
    places = ((one.start, one.end) for inside in sentences for one in inside)
    return frozenset(finished[place].id for place in places if place in finished)
