"""Which change each word of a sentence tells of: "output fell, and prices rose to 40"."""

from functools import cache

from factcheck.extract.binding.entries.markers import DOWN, UP, Token
from factcheck.lexicon import load
from factcheck.model.subject import words

_OPENS = frozenset((",", ";", ":", "and", "but", "while", "whereas", "as", "after", "with", "–"))
_ARTICLES = frozenset(("a", "an"))
_BE = "level"  # the class of "was", "were" and "has", which stand before "cut" and "up"
_SHORT = 3  # letters: a shorter word is no noun
_NO_NOUN = ("ing", "ly", "ed")
_NOUNS = frozenset(("gap", "price"))  # classes of markers that are nouns: "profit", "fares"
_DEGREES = frozenset(("further", "extra", "short", "clear", "paid", "spent"))


def acts(sentence: list[Token]) -> list[int]:
    """The number of the change at each token: a new one has a subject and a verb of its own."""
    found = [0] * len(sentence)
    for at, token in enumerate(sentence):
        opens = _opening(sentence, at) if token.text in _moving() else 0
        if opens:
            found[opens:] = [found[opens] + 1] * (len(sentence) - opens)
    return found


@cache
def _moving() -> frozenset[str]:
    """Verbs and adverbs of change."""
    rows = load("change")
    return frozenset(word for way in (UP, DOWN) for part in _PARTS for word in rows[way][part])


_PARTS = ("verbs", "adverbs")


def _opening(sentence: list[Token], at: int) -> int:
    """Where the clause of a word of change begins, if it has a subject of its own; else 0."""
    subject = at - 1
    while subject > 0 and _BE in sentence[subject].classes:
        subject -= 1
    if subject < 1 or not _is_noun(sentence[subject]) or _is_phrase(sentence, at):
        return 0
    for opens in range(subject - 1, 0, -1):
        if sentence[opens].text in _OPENS:
            return 0 if _said(sentence[:opens], sentence[subject]) else opens
        if sentence[opens].is_quantity:
            return 0
    return 0


def _is_noun(token: Token) -> bool:
    """True if it may be the subject: no marker, participle or adverb."""
    text = token.text
    named = _NOUNS.issuperset(token.classes) and text.isalpha() and len(text) > _SHORT
    return named and not text.endswith(_NO_NOUN) and text not in _moving() | _DEGREES


def _is_phrase(sentence: list[Token], at: int) -> bool:
    """True if the word of change is a noun: "a sharp fall", "fall of"."""
    following = sentence[at + 1].text if at + 1 < len(sentence) else ""
    return following == "of" or any(one.text in _ARTICLES for one in sentence[max(0, at - 3) : at])


def _said(before: list[Token], subject: Token) -> bool:
    """True if the subject is one that the sentence has named before."""
    return any(words(subject.text) & words(one.text) for one in before if not one.is_quantity)
