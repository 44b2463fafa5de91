"""The currency in front of a number: "£", "US$", "HK $", "RM", "MSEK", "ringgit"."""

from functools import cache

from msgspec import Struct

from factcheck.extract.sentences.prose import Prose
from factcheck.extract.units.tables import Measure, currency
from factcheck.lexicon import load
from factcheck.pattern import lazy

REACH = 14
_WORD_LEFT = lazy(r"(?<![\p{L}'.])([\p{L}.]+) $")
_LETTERS = lazy(r"(?r)[\p{L}.]++")
_PREFIXED = lazy(r"[MTKk](?=[A-Z]{3}$)")


class Sign(Struct, frozen=True):
    """A currency found before a number: where it begins, and what its letter multiplies by."""

    measure: Measure
    start: int
    worth: float = 1.0


def before(prose: Prose, start: int) -> Sign | None:
    """The currency in front of `start`."""
    lower = prose.lower
    end = start - (lower[start - 1 : start] in (" ", "-"))
    if end <= 0:
        return None
    last = lower[end - 1]
    if last.isalpha() and "$" in lower[max(0, end - 4) : end - 1]:
        return _turned(prose, end)
    if last.isalpha() or last == ".":
        tail = lower[max(0, end - 2) : end]
        if tail.isalpha() and len(tail) == 2 and tail not in _tails():
            return None  # what most words are
        letters = _letters(lower, end)
        return _lettered(prose, letters, end - len(letters), start)
    if last in _ends():
        return _signed(prose, _letters(lower, end - 1), last, end - 1)
    strict = _strict().get(last)
    return Sign(strict, end - 1) if strict and _is_sum(prose.plain, start) else None


_TURNED = lazy(r"(?r)(?<![\p{L}$])\$([A-Z]{1,3})")


def _turned(prose: Prose, end: int) -> Sign | None:
    """ "$US40", "$A55": the letters of the country behind the sign."""
    match = _TURNED.match(prose.plain, max(0, end - 4), end)
    found = _signs().get(f"{match[1].lower()}$") if match else None
    return Sign(found, match.start()) if match and found else None


def _letters(lower: str, end: int) -> str:
    """The letters and stops right before `end`."""
    match = _LETTERS.match(lower, max(0, end - REACH), end)
    return match[0] if match else ""


def _signed(prose: Prose, letters: str, sign: str, at: int) -> Sign | None:
    """A sign with its country before it, close by or a space away; else the sign alone."""
    if prose.plain[at - 1 : at] == " " and prose.plain[at - 2 : at - 1].isdigit():
        return None  # "10 $ 30 $": the sign of the number before it
    country = letters.lstrip(".")
    found = _signs().get(country + sign) if country else None
    if found:
        return Sign(found, at - len(country))
    found = _signs().get(sign)
    if found is None:
        return None
    if not letters:
        match = _WORD_LEFT.search(prose.lower, max(0, at - 6), at)
        spaced = _signs().get(match[1] + sign) if match else None
        if match and spaced and _is_country(prose.plain[match.start() : match.end(1)]):
            return Sign(spaced, match.start())
    return Sign(found, at)


def _is_country(word: str) -> bool:
    """True if letters a space away from "$" name its country: "HK $", not "a $5 note"."""
    rows = load("currencies_before")
    return word not in rows["articles"] and (word.isupper() or word not in rows["words"])


def _lettered(prose: Prose, letters: str, first: int, start: int) -> Sign | None:
    """A code or a word: "EUR 5", "RM5", "Rs. 5", "ringgit 5", "MSEK 5"."""
    found = _codes().get(letters) or _codes().get(letters.rstrip("."))
    spaced = first + len(letters) < start
    if spaced and not found and letters[1:] not in _codes():
        return None  # what most words are
    if first and _belongs_left(prose.plain, letters, first):
        return None
    printed = prose.plain[first : first + len(letters)]
    if found and (letters not in _english() or printed.isupper()):
        return Sign(found, first)
    prefix = _PREFIXED.match(printed)
    if prefix and (code := _codes().get(letters[1:])):
        return Sign(code, first, load("currencies_before")["prefixes"][prefix[0]])
    strict = _strict().get(printed)
    if strict and not spaced and _is_sum(prose.plain, start):
        return Sign(strict, first)
    return None


def _belongs_left(plain: str, letters: str, first: int) -> bool:
    """True if the letters go on a word, or are that of the number before: "20 rupees 43"."""
    if plain[first - 1].isalnum() or plain[first - 1] in "'-":
        return True
    return letters in _spelled() and plain[max(0, first - 2) : first - 1].isdigit()


_SUM = lazy(r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:\.[0-9]+)?[ ]?(?:bn|m|million|billion)\b")


def _is_sum(plain: str, start: int) -> bool:
    """True if the digits look like money: "R2,500", "N1.2bn", not "R8"."""
    return bool(_SUM.match(plain, start))


@cache
def _signs() -> dict[str, Measure]:
    return {
        sign: currency(code, row)
        for code, row in load("currencies").items()
        for sign in (*row.get("signs", ()), *(f"{c}$" for c in row.get("codes", ())))
    }


@cache
def _ends() -> frozenset[str]:
    """The characters that signs end with."""
    return frozenset(sign[-1] for sign in _signs() if not sign[-1].isalpha())


@cache
def _codes() -> dict[str, Measure]:
    return {
        word: currency(code, row)
        for code, row in load("currencies").items()
        for word in (*row.get("codes", ()), *row.get("before", ()), *row.get("signs", ()))
        if word[0].isalpha()
    }


@cache
def _tails() -> frozenset[str]:
    """The last two letters of all codes and words."""
    return frozenset(word.lower().rstrip(".")[-2:] for word in (*_codes(), *_strict()))


@cache
def _strict() -> dict[str, Measure]:
    return {
        letter: currency(code, row)
        for code, row in load("currencies").items()
        for letter in row.get("letters", ())
    }


@cache
def _spelled() -> frozenset[str]:
    """Those that are words, which stand behind a number more often than before it."""
    return frozenset(w for row in load("currencies").values() for w in row.get("before", ()))


@cache
def _english() -> frozenset[str]:
    return frozenset(load("currencies_before")["english"])
