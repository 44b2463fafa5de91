"""What leaves in doubt that a total is the sum of the numbers beside it.

"Two dogs, three cats and a total of 40 fish" adds nothing up: only "A and B, T in all", of one
kind of thing and with nothing between, does. Any other total holds only where it fits.
"""

import regex

from factcheck.extract.roles.bound import Clause
from factcheck.lexicon import load
from factcheck.model.quantity import LEVELS, Quantity
from factcheck.pattern import lazy

# "A and B, a total of T", "A and B – making T in all": nothing else may stand before the sum.
_CLOSED = lazy(
    r"[^,;–—]*(?:[,;]|[ ][–—-]+)[ ]"
    r"(?:(?:and|but|or|for|making|to make|which makes|with|giving|at)[ ])?"
    r"(?:(?:an?|the|some|in|their|its|together|between them)[ ])*"
    r"(?:(?:combined|grand|overall|joint|aggregate)[ ])?"
    r"(?:(?:total|sum|totals|totalling|totaling|totalled|adding up to|together|between them)\b"
    r"[^N]*)?"
)
_AND_A_TOTAL = lazy(r"\b(?:and|but)[ ](?:an?|the|in)\b")
# "and a bronze", "plus the trainer": an item of the list that has no number.
_BARE = lazy(
    r"(?:,|,?[ ](?:and|plus|with))[ ](?:an?|another|the)[ ]"
    r"(?!(?:combined|grand|joint|overall|aggregate|total|sum)\b)"
    r"(?![\p{Ll}-]+(?:[ ][\p{Ll}-]+)?[ ]N)(?!N)"
)
_TWICE = lazy(r"N[^N]*[ ]and[ ][^N]*N[^N]*[ ]and[ ][^N]*N")
_NESTED = lazy(r"\b(?:of (?:whom|which|them|those|these)|among (?:them|whom)|both)\b")
_MORE = lazy(r"[^NPQMRV.;:()]{0,30},?[ ](?:and|plus|with)[ ](?:[^NPQMRV.;:(),]{1,25}[ ])?N")
CONCURRENT = lazy(r"\b(?:concurrently|concurrent|overlap\w*|simultaneously)\b")
LEFT_OVER = lazy(r"\b(?:net|gain|difference|balance|margin|surplus|deficit|excess)\b")


def opposed(text: str) -> bool:
    """True if the words tell what came and what went: what is left is their difference."""
    words = set(regex.findall(r"[\p{Ll}]+", text))
    return any(words & set(one) and words & set(other) for one, other in load("opposites")["pairs"])


def doubtful(
    clause: Clause, match: regex.Match[str], parts: tuple[Quantity, ...], total: Quantity
) -> bool:
    """True if the words leave open that the parts make up just this total."""
    starts, at = match.starts("part"), match.start("total")
    listed = match.string[starts[0] : starts[-1] + 1]
    if _TWICE.search(listed) or _NESTED.search(match[0]):
        return True
    if at < starts[0]:
        return _goes_on(match) or (match["of"] is None and _is_first(match, parts, total))
    between = match.string[starts[-1] + 1 : at]
    if not _CLOSED.fullmatch(between) or _AND_A_TOTAL.search(between):
        return True
    bare = _BARE.search(match.string, starts[0], at)
    return bool(bare) or _unlike(parts, total) or preceded(clause, starts[0], total)


def _goes_on(match: regex.Match[str]) -> bool:
    """A total before its parts: nothing may follow that belongs to another list."""
    after = match.string[match.end() : match.end() + 60]
    return bool(_NESTED.search(after) or _BARE.match(after) or _MORE.match(after))


def _is_first(match: regex.Match[str], parts: tuple[Quantity, ...], total: Quantity) -> bool:
    """ "A total of 520 oaks, 61 elms and 12 ashes": it may be the first of the list itself.

    It has another noun than they, or like them a phrase of its own: "$310m from Norland, $90m …".
    """
    behind = match.string[match.start("total") + 1 : match.starts("part")[0]]
    listed = not _ANNOUNCES.search(behind)
    return listed and (_unlike(parts, total) or _OWN_PHRASE.match(behind) is not None)


_ANNOUNCES = lazy(r"[:(]|[ ][–—-]+[ ]")
_OWN_PHRASE = lazy(r"[ ](?:in|at|from|to|for|on|by|with|of|through)[ ][^D]*$")


def _unlike(parts: tuple[Quantity, ...], total: Quantity) -> bool:
    """True if the total has a noun that is neither general nor that of a part."""
    heads = {one.of.split()[-1] for one in parts if one.of}
    if not total.of or not heads:
        return False
    head = total.of.split()[-1]
    return head not in heads and head not in load("opposites")["general"]


def preceded(clause: Clause, first: int, total: Quantity) -> bool:
    """True if a like number stands before: "£400 with £85 costs and £40 more, £525 in all"."""
    text = clause.shadow.text
    places = [p for p in clause.shadow.at if p < first and text[p] == "N"]
    return any(
        one.kind in LEVELS and one.dimension == total.dimension
        for one in map(clause.quantity, places)
    )
