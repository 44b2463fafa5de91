"""Tell years from sizes among bare four-digit numbers: 2004 sales against 2000 jobs."""

from functools import cache

import regex

from factcheck.extract.periods.around import GAP, Word
from factcheck.extract.periods.atom import Page
from factcheck.extract.periods.words import words
from factcheck.pattern import compiled, lazy

SIGNS = frozenset("£$€¥#_=+&@")


_NEXT_WORDS = lazy(rf"{GAP}([a-z][\w-]{{0,30}}+){GAP}([a-z][\w-]{{0,30}}+)")


_PARTNER = lazy(rf"{GAP}and{GAP}([0-9][0-9.,]{{0,15}}+)(?:{GAP}(\w{{1,30}}+))?")


@cache
def _attached() -> regex.Pattern[str]:
    """What, glued on behind, makes it no year: a per cent sign, a fraction, "-year-old"."""
    pattern = r"[%°@&]|\w++|[.,:][0-9]|-(?!(?:[qh][1-4]|\L<months>)\b)[a-z]"
    return compiled(pattern, months=list(words().months))


def glued(lower: str, at: int) -> bool:
    """True if a sign, a fraction, a group of digits or a letter is attached."""
    m = _attached().match(lower, at + 4)
    if m is not None and m[0] != "s":
        return True
    left, further = lower[max(0, at - 1) : at], lower[max(0, at - 2) : max(0, at - 1)]
    if left in SIGNS or left.isalnum():
        return True
    if left == "-" and lower[max(0, at - 3) : at - 1] in words().classes["codes"]:
        return False  # "Q2-2016"
    return (left in (".", ",") and further.isalnum()) or (left in "/:-" and further.isdigit())


def is_year(page: Page, at: int, number: int, said: list[Word], follower: str) -> bool:
    """The rule: what stands before, what is counted after, how round and how likely it is."""
    kind = _lead(page, at, said)
    if kind == "never" or follower in words().classes["size_after"]:
        return False
    modern, round_ = 1900 <= number <= 2060, number % 100 == 0
    if follower in words().classes["year_nouns"]:
        return modern and (number == 2000 or not round_)
    if is_plural(follower):
        return modern and not round_ and kind in ("strong", "inside", "owned")
    if kind == "inside" or follower in ("onwards", "onward"):
        return True
    if kind == "strong":
        return _stands(page.lower, at, said, round_)
    return not round_ and (modern or _links(said))


def _stands(lower: str, at: int, said: list[Word], round_: bool) -> bool:
    """True if nothing that follows is counted after all: 2000 new jobs, between 1500 and 2600 m."""
    if said and said[0].text == "between" and not _pairs(lower, at):
        return False
    return not (round_ and _counts_ahead(lower, at))


def _lead(page: Page, at: int, said: list[Word]) -> str:
    """What the words before make of the number: inside, strong, owned, weak, never.

    A name takes its number with it: Windows 2000.
    """
    if not said:
        return "strong" if page.lower[at - 1 : at] in ("(", "[") else "weak"
    nearest, start = said[0].text, said[0].start
    if nearest == "of" and len(said) > 1 and said[1].text in words().classes["time_nouns"]:
        return "inside"
    if page.lower[at - 1] == "-" and nearest not in words().classes["year_in"]:
        return "strong" if _dates(nearest) else "never"  # "Mar-2016", not "Boeing-2016"
    if kind := _by_class(nearest) or _after_year(said):
        return kind
    if nearest[0].isdigit():
        return _after_figure(nearest, said[1].text if len(said) > 1 else "")
    name = page.text[start].isupper() and page.text[start - 1 : start] == " "
    return "never" if name and nearest not in words().classes["year_weak"] else "weak"


def _by_class(word: str) -> str:
    classes = words().classes
    if word in classes["year_in"]:
        return "inside"
    if word in classes["year_strong"] or _dates(word):
        return "strong"
    if word in classes["determiners"] or word.endswith(("'s", "’s", "s'", "s’")):
        return "owned"
    return "never" if word in classes["year_never"] else ""


def _after_year(said: list[Word]) -> str:
    """Strong after another year: "between 1995 and" 2000."""
    if len(said) < 2 or said[0].text not in ("and", "to", "through", "or"):
        return ""
    year = said[1].text
    return "strong" if len(year) == 4 and year.isdigit() and "1899" < year < "2061" else ""


def _dates(word: str) -> bool:
    """True if a month, a season or a quarter stands before: Q3 2017."""
    lexicon = words()
    code = len(word) == 2 and word[0] in "qh" and word[1].isdigit()
    return code or word in lexicon.months or word in lexicon.seasons


def _after_figure(figure: str, before: str) -> str:
    """Jan 14 2018, 3Q 2018 and "2017 2018" are dates; "14 2018" is not."""
    if before in words().months:
        return "strong"
    return "weak" if len(figure) == 4 or figure[-1].isalpha() else "never"


def _links(said: list[Word]) -> bool:
    """True if an early year is led up to: "of 1865", "dates back to 1865"."""
    nearest = said[0].text if said else ""
    return nearest in words().classes["year_links"] or (
        nearest == "to" and len(said) > 1 and said[1].text == "back"
    )


def counts(word: str) -> bool:
    """True if a word is what a size counts: "jobs", "tonnes", "people"."""
    return word in words().classes["size_after"] or is_plural(word)


def is_plural(word: str) -> bool:
    """True if a word looks like a plural noun."""
    if not word.endswith("s") or len(word) < 4 or word in words().classes["not_plural"]:
        return False
    return not word.endswith(("ss", "us", "is", "'s", "’s"))


def _counts_ahead(lower: str, at: int) -> bool:
    """True if a plural follows after one more word: 2000 new jobs."""
    m = _NEXT_WORDS.match(lower, at + 4)
    return m is not None and is_plural(m[2]) and len(m[1]) > 3


def _pairs(lower: str, at: int) -> bool:
    """True if "between" this "and" the next number speaks of years: not of 1500 and 2600 metres."""
    m = _PARTNER.match(lower, at + 4)
    if m is None:
        return True
    other = m[1].rstrip(".,")
    counted = m[2] is not None and m[1] == other and counts(m[2])
    return len(other) == 4 and other.isdigit() and 1500 <= int(other) <= 2100 and not counted
