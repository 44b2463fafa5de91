"""What a claim is known by, whatever its number in the report.

The key is made of what is said, not of where: relation, quote and the sentence around it,
with a running number for the same words said again. So a decision outlives a paragraph
added above, and a claim whose sentence was edited gets another key (see `matching`).
"""

from collections import Counter
from hashlib import sha256
from unicodedata import normalize

from factcheck.extract.sentences.surroundings import Sentences
from factcheck.model.report import Report

LENGTH = 16  # hexadecimal digits: 64 bits, within one document


def claim_keys(report: Report) -> dict[str, str]:
    """Claim id → key; every claim has one of its own."""
    sentences, key = claim_sentences(report), Keys()
    return {c.id: key(c.relation.name, c.text, sentences[c.id]) for c in report.claims}


class Keys:
    """The keys of the claims of one document, asked for in the order of its text."""

    def __init__(self) -> None:
        """None is given yet."""
        self._seen: Counter[str] = Counter()

    def __call__(self, relation: str, quote: str, sentence: str) -> str:
        """The key of the next claim."""
        digest = _digest(relation, normal(quote), normal(sentence))
        self._seen[digest] += 1
        return f"{relation}:{digest}:{self._seen[digest]}"


def claim_sentences(report: Report) -> dict[str, str]:
    """Claim id → the sentence, or the sentences, that it stands in."""
    around = Sentences(report.document.text)
    return {claim.id: around.words(claim.spans) for claim in report.claims}


def normal(words: str) -> str:
    """The words without what makes no difference: case, spacing, forms of one letter."""
    return " ".join(normalize("NFKC", words).casefold().split())


def _digest(*parts: str) -> str:
    joined = "\0".join(parts).encode("utf-8", "surrogatepass")
    return sha256(joined).hexdigest()[:LENGTH]
