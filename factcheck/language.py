"""Which language a text is in, as far as that is certain.

What is wrongly taken for foreign is not checked at all, so doubt is always for English. Names are
no evidence, whatever language they come from, nor are quotations: only words that begin with a
small letter, or in a script that has none, are looked at. Words that are common in English alone
settle nearly every text; the library, which takes a second to load, is asked about the others.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from factcheck.lexicon import load
from factcheck.model.document import Document
from factcheck.model.language import ENGLISH, Language

SHARE = 0.04  # of the words; below it no prose is English, which has 0.1 and more
LEAST = 32  # bytes of words in UTF-8, some seven words of English: less says nothing
MOST = 2_000  # words that the library is shown
SURE = 0.99  # how likely it must be that a text is foreign; see tests/test_language.py
_QUOTED = re.compile(r'"[^"\n]{1,600}"|“[^”\n]{1,600}”|«[^»\n]{1,600}»|「[^」\n]{1,600}」')


def known(document: Document) -> Document:
    """The document with its language."""
    return document if document.language else replace(document, language=language(document.text))


def language(text: str) -> Language | None:
    """The language of a text; None where it is too short, a list, or in several.

    >>> language("Die Zahl der Besuche stieg im letzten Jahr um gut ein Sechstel auf 7.000.").name
    'German'
    >>> language("Visits: 7,000")
    """
    held = _words(_QUOTED.sub(" ", text))
    if held and sum(map(_english().__contains__, held)) >= SHARE * len(held):
        return ENGLISH
    shown = " ".join(held[:: len(held) // MOST + 1])
    return _asked(shown) if len(shown.encode("utf-8", "replace")) >= LEAST else None


def _words(text: str) -> Sequence[str]:
    """Those that begin with a small letter; in other scripts all, with what is tied to them."""
    return [w for w in text.split() if w[0].islower() or not (w.isascii() or w[0].isupper())]


def _asked(text: str) -> Language | None:
    """What the library makes of it: foreign when nearly all that it may be is."""
    likely = [(share, code) for code, share in _identifier().rank(text) if code in _names()]
    _, best = max(likely)
    if best == ENGLISH.code:
        return ENGLISH
    foreign = sum(share for share, code in likely if code != ENGLISH.code)
    return Language(best, _names()[best]) if foreign >= SURE else None


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


@cache
def _english() -> frozenset[str]:
    return frozenset(load("english")["words"])


@cache
def _names() -> dict[str, str]:
    return load("languages")
