"""No order decides: find the files of finders and checks in another one, get the same report."""

import pkgutil
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from factcheck import checking, checks
from factcheck.catalogue import PUBLISHED, sentence
from factcheck.checking import Checker
from factcheck.extract import document, roles
from factcheck.model.document import Document
from tests.pieces import PIECES

SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))
EXAMPLES = [sentence(one) for c in checks.registry().values() for one in (*c.flags, *c.passes)]
# Of one stretch, or of the same numbers, several finders propose claims that differ.
TIED = [
    "There were six closures, compared with four a year ago.",
    "Cash was £118.1m, which includes £76.6m of savings.",
    "The board paid £35m, including cash of £10m and £20m in bonds.",
    "Of 100m shares 60 per cent, or 60m of the 100m, were sold, up from 50m.",
]
DISCOVERED = pkgutil.iter_modules
CACHED = (roles.index, document._finders, checks.registry, checking._checks)


def generated(random: Random) -> Iterator[str]:
    """Articles of sentences that belong to different claims, and texts without any sense."""
    for _ in range(40):
        yield " ".join(random.choices(EXAMPLES, k=6))
    for _ in range(60):
        yield " ".join(random.choices(PIECES, k=40))


TEXTS = [*EXAMPLES, *TIED, *(path.read_text("utf-8") for path in SEEDS)]
TEXTS += generated(Random(1))  # noqa: S311  nothing is to be kept secret


def forget() -> None:
    for one in CACHED:
        one.cache_clear()


@pytest.fixture
def discover(monkeypatch):
    """Have the modules of every folder found in another order."""

    def _discover(order) -> None:
        monkeypatch.setattr(pkgutil, "iter_modules", lambda *at: iter(order([*DISCOVERED(*at)])))
        forget()

    yield _discover
    forget()


def reports() -> dict[str, str]:
    checker = Checker()
    return {text: checker.check(Document(text, published=PUBLISHED)).to_json() for text in TEXTS}


def changed(expected: dict[str, str]) -> list[str]:
    """The texts whose report is another one now."""
    return [text for text, report in reports().items() if report != expected[text]]


def finders() -> list[str]:
    return [find.__module__ for find, _ in roles.index()._finders]


@pytest.fixture(scope="module")
def expected() -> dict[str, str]:
    return reports()


def test_the_texts_hold_claims_and_are_many(expected):
    assert len(expected) > 400
    assert sum('"claims": []' not in one for one in expected.values()) > 300


@pytest.mark.parametrize("seed", range(3))
def test_shuffled_finders_and_checks_give_the_same_bytes(seed, expected, discover):
    before = finders()
    random = Random(seed)  # noqa: S311  nothing is to be kept secret
    discover(lambda found: random.sample(found, len(found)))
    assert finders() != before
    assert sorted(finders()) == sorted(before)
    assert changed(expected) == []


def test_reversed_finders_and_checks_give_the_same_bytes(expected, discover):
    """The order that is furthest from the names: whatever they decided is now the other way."""
    before = finders()
    discover(lambda found: found[::-1])
    assert finders() == before[::-1]
    assert changed(expected) == []
