"""Compare two noun phrases: do they name the same thing?"""

import re
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]{3,}")
_IDLE = frozenset(
    _WORD.findall(
        "the and for with from that this its their his her our all new total number level rate"
        " figure figures amount reported seen has have had was were been about some more than"
        " last year years month months first second quarter half per cent units unit items times"
    )
)


@lru_cache(maxsize=4096)
def words(phrase: str) -> frozenset[str]:
    """The words that carry meaning, without their endings."""
    return frozenset(_stem(word) for word in _WORD.findall(phrase.lower()) if word not in _IDLE)


def alike(one: str, other: str) -> bool:
    """True if half of the shorter phrase's words are in the other one."""
    left, right = words(one), words(other)
    if not left or not right:
        return False
    return 2 * len(left & right) >= min(len(left), len(right))


def _stem(word: str) -> str:
    for ending in ("ies", "es", "s", "ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)] + ("y" if ending == "ies" else "")
    return word
