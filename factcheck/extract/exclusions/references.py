"""References to laws, streets, versions and works: numbers told by the words beside them."""

from collections.abc import Iterator

import regex

from factcheck.extract.exclusions.enumerators import marks
from factcheck.extract.sentences.openings import Openings
from factcheck.extract.sentences.prose import Prose
from factcheck.lexicon import load
from factcheck.pattern import lazy

LAW, ROAD = "a place in a document or law", "an address, road or room"
FAR = 60  # characters before a street or a release in which its words stand
_SECTION = r"[0-9](?:[\w.-]*\w)?+(?:\([0-9A-Za-z]{1,4}\))*+"
_SECTIONS = lazy(rf"§+ ?{_SECTION}(?:(?:, | and | or |-|–)§* ?{_SECTION})*+")
# "14 CFR 91.7", "11 U.S.C. § 1302(b)(1)", "410 U.S. 113".
_LAW = lazy(
    r"[0-9]{1,4} (?:U\.?S\.?C\.?(?:A\.)?|C\.?F\.?R\.?|U\.S\.|F\.(?:2d|3d|4th)"
    rf"|S\. ?Ct\.|Stat\.|Fed\. ?Reg\.) ?(?:§+ ?)?{_SECTION}"
)
_LAW_BEGINS = frozenset("UCFS")
_FREE = frozenset({"", " ", "\n", "(", "[", '"', "'"})  # before a number that stands alone
_POINTS = r"(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.? )?"
# Read from the street word to the left: "2750 NE 31st", "3 Main", "31st".
_TO_STREET = lazy(
    rf"(?r)(?<![\w.,$£€-])(?:[0-9]{{1,5}} {_POINTS}(?:[0-9]{{1,3}}(?:st|nd|rd|th)"
    rf"|\p{{Lu}}[\p{{L}}'.]+(?: \p{{Lu}}[\p{{L}}'.]+)?)|{_POINTS}[0-9]{{1,3}}(?:st|nd|rd|th)) "
)
_ISBN = lazy(r"ISBN(?:-1[03])?:? ?[0-9][0-9 -]{8,15}[0-9X]|ISSN:? ?[0-9]{4}-[0-9]{3}[0-9X]")
_DOI = lazy(r"\bdoi(?:\.org/|:? ?)10\.[0-9]{4,}/\S+")
# "J Growth 2003;12(4):33-41".
_CITED = lazy(r"\b(?:19|20)[0-9]{2} ?; ?[0-9]+(?:\([0-9]+\))?:[0-9]+(?:[-–][0-9]+)?")
_LATITUDE = lazy(
    r"\blat(?:itude)?[:.=]? ?-?[0-9]+\.[0-9]+(?![ ]?(?:deg|°))"
    r"(?:,? (?:and )?(?:long?|lng|longitude)[:.=]? ?-?[0-9]+(?:\.[0-9]+)?+)?"
)
_PLACE = lazy(
    r"[0-9]{1,3}(?:\.[0-9]+)?[°º] ?"
    r"(?:[0-9]{1,2}(?:\.[0-9]+)?['′] ?(?:[0-9.]+(?:\"|″|'')? ?)?)?[NSEW]\b"
)
_Found = tuple[int, int, str]


def references(prose: Prose, opened: Openings) -> Iterator[_Found]:
    """Every such reference; each kind is looked for at digits, or where its sign stands at all."""
    plain = prose.plain
    if "§" in plain:
        yield from _all(_SECTIONS, plain, LAW)
    if "ISBN" in plain or "ISSN" in plain:
        yield from _all(_ISBN, plain, "a code")
    if "°" in plain or "º" in plain:
        yield from _all(_PLACE, plain, "a place on the map")
    if "10." in plain:
        yield from _all(_DOI, prose.lower, "a code")
    if "lat" in prose.lower:
        yield from _all(_LATITUDE, prose.lower, "a place on the map")
    if ";" in plain:
        yield from _all(_CITED, plain, LAW)
    yield from _laws(plain, opened)
    yield from _addresses(plain)
    yield from _releases(prose, opened)
    yield from marks(plain, opened)


def _all(pattern: "regex.Pattern[str]", plain: str, why: str) -> Iterator[_Found]:
    return ((*match.span(), why) for match in pattern.finditer(plain))


def _laws(plain: str, opened: Openings) -> Iterator[_Found]:
    """ "14 CFR 91.7": told by the first letter behind the volume."""
    for start, end in opened.digits:
        if plain[end : end + 1] != " " or plain[end + 1 : end + 2] not in _LAW_BEGINS:
            continue
        if plain[start - 1 : start] in _FREE and (match := _LAW.match(plain, start)):
            yield (*match.span(), LAW)


def _releases(prose: Prose, opened: Openings) -> Iterator[_Found]:
    """ "SOA Suite 11g and 12c": releases of a program, one after another."""
    for start, end in opened.digits:
        if _is_lettered(prose.plain, end) and (match := _RELEASES.match(prose.plain, start)):
            word = _WORD.match(prose.lower, max(0, start - FAR), start)
            if word and word[1] in load("exclusions")["references"]["software"]:
                yield (*match.span(), "part of a name")


def _is_lettered(plain: str, end: int) -> bool:
    """True if one of the letters of a release is glued on, and nothing behind it."""
    return plain[end : end + 1] in _LETTERS and not plain[end + 1 : end + 2].isalnum()


_LETTERS = frozenset("cgi")
_RELEASES = lazy(r"[0-9]{1,2}[cgi]\b(?:(?:, ?| and | or |/)[0-9]{1,2}[cgi]\b)*+")
_WORD = lazy(r"(?r)(?<!\p{L})(\p{L}+) ")


def _addresses(plain: str) -> Iterator[_Found]:
    """ "2750 NE 31st Parkway", "on 31st Street"."""
    for street in load("exclusions")["references"]["streets"]:
        at = plain.find(f" {street}")
        while at >= 0:
            end = at + 1 + len(street)
            match = _TO_STREET.match(plain, max(0, at - FAR), at + 1)
            if match and not plain[end : end + 1].isalpha():
                yield (match.start(), end, ROAD)
            at = plain.find(f" {street}", end)
