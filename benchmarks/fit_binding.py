"""Fit the weights of binding, and print how far they can be trusted on the half not looked at.

    .bench/bin/python benchmarks/fit_binding.py --labelled drafts.jsonl --articles *.jsonl.gz [-o]

Two tables of `factcheck/lexicon/weights.toml` come of it, both by logistic regression with a ridge.
`fits`: is a candidate that fits meant? Positive are labelled claims, negative all other fits of
labelled texts, and those of articles whose figures were shaken, which are chance. `meant`: was a
candidate that does not fit meant to? Positive are labelled claims with one figure broken, negative
the other misfits, and those of articles. Without -o nothing is written; with --all both halves are
used, and the calibration says nothing.
"""

import argparse
import random
from collections import Counter
from collections.abc import Iterable, Iterator
from math import sqrt
from pathlib import Path
from typing import Any

import numpy as np
from binding_data import LONGEST, book_of, half, holds, labels, rows, shaken, slipped
from scipy import sparse
from scipy.optimize import minimize

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.search import of_entry
from factcheck.extract.binding.entries.entry import Entry
from factcheck.extract.binding.scores.choose import RIVAL, best_of
from factcheck.extract.binding.scores.features import terms
from factcheck.extract.binding.scores.intended import intended

WEIGHTS = Path(__file__).parents[1] / "factcheck" / "lexicon" / "weights.toml"
RIDGE, KEPT, BROKEN, SEED = 2.0, 300, 4, 1
SCORES = (-1.0, 0.0, 1.0, 2.0, 3.0)
Row_ = dict[str, Any]  # a line of JSON
Row = tuple[dict[str, float], bool, int]  # the terms of a candidate, was it meant, its half


def fits(labelled: Iterable[Path], articles: Iterable[Row_], dice: random.Random) -> Iterator[Row]:
    """Candidates that fit."""
    for path in labelled:
        for row in rows(path):
            (book, year), claims = book_of(row), labels(row)
            for candidate in _fitting(book, year):
                meant = any(ok and holds(candidate.entries, places) for places, ok in claims)
                yield terms(candidate, book), meant, half(row["id"])
    for row in articles:
        real, year = book_of(row)
        book = [shaken(entry, dice) for entry in real]
        for candidate in _fitting(book, year):
            yield terms(candidate, book), False, half(row["id"])


def _fitting(book: list[Entry], year: int | None) -> Iterator[Candidate]:
    for entry in book:
        yield from of_entry(book, entry, year)


def _articles(paths: Iterable[Path], most: int, dice: random.Random) -> list[Row_]:
    """So many articles of each file."""
    found: list[Row_] = []
    for path in paths:
        short = [row for row in rows(path) if len(row["text"]) < LONGEST]
        found += dice.sample(short, min(most, len(short)))
    return found


def meant(labelled: Iterable[Path], articles: Iterable[Row_], dice: random.Random) -> Iterator[Row]:
    """Candidates that do not fit."""
    for path in labelled:
        for row in rows(path):
            for told, right in _of_labelled(row, dice):
                yield dict.fromkeys(told, 1.0), right, half(row["id"])
    for row in articles:
        book, year = book_of(row)
        for entry in book:
            if best_of(book, entry, year)[0] <= RIVAL:
                for _, told in intended(book, entry):
                    yield dict.fromkeys(told, 1.0), False, half(row["id"])


def _of_labelled(row: Row_, dice: random.Random) -> Iterator[tuple[list[str], bool]]:
    """The misfits that no label knows, and those of the labelled claims, broken."""
    (book, _), claims = book_of(row), labels(row)
    for candidate, told in _misfits(book):
        if not any(holds(candidate.entries, places[:2]) for places, _ in claims):
            yield told, False
    for places, ok in claims:
        if ok:
            yield from _broken(book, places, dice)


def _misfits(book: list[Entry]) -> Iterator[tuple[Candidate, list[str]]]:
    for entry in book:
        yield from intended(book, entry)


def _broken(
    book: list[Entry], places: list[tuple[int, int]], dice: random.Random
) -> Iterator[tuple[list[str], bool]]:
    """The misfits of a labelled claim in which one figure slipped; right where its roles are."""
    members = [entry for entry in book if any(_at(entry, place) for place in places)]
    for _ in range(BROKEN if members else 0):
        victim = dice.choice(members)
        copy = list(book)
        copy[victim.number] = slipped(victim, dice)
        for member in members:
            for candidate, told in intended(copy, copy[member.number]):
                if holds(candidate.entries, places):
                    yield told, _fits(candidate, book)


def _at(entry: Entry, place: tuple[int, int]) -> bool:
    return entry.quantity.span.start < place[1] and place[0] < entry.quantity.span.end


def _fits(candidate: Candidate, book: list[Entry]) -> bool:
    """True if the same roles fit before the slip."""
    numbers = [entry.number for entry in candidate.entries]
    before = of_entry(book, book[numbers[0]], None)
    same = (c for c in before if c.name == candidate.name)
    return any([entry.number for entry in c.entries] == numbers for c in same)


def fitted(data: list[Row], kept: int) -> dict[str, float]:
    """The weights of the terms that matter most, and the bias."""
    counts = Counter(name for held, _, _ in data for name in held)
    names = sorted(name for name, count in counts.items() if count >= KEPT // 20)
    weights = _regression(data, names)
    if len(names) > kept:
        names = sorted(names, key=lambda name: -abs(weights[name]) * sqrt(counts[name]))[:kept]
        weights = _regression(data, sorted(names))
    return weights


def _regression(data: list[Row], names: list[str]) -> dict[str, float]:
    matrix, truth = _matrix(data, names), np.array([right for _, right, _ in data], float)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        odds = matrix @ weights[:-1] + weights[-1]
        gap = 1 / (1 + np.exp(-odds)) - truth
        ridge = RIDGE * np.append(weights[:-1], 0.0)
        value = np.sum(np.logaddexp(0, odds) - truth * odds) + weights @ ridge / 2
        return value, np.append(matrix.T @ gap, gap.sum()) + ridge

    found = minimize(loss, np.zeros(len(names) + 1), jac=True, method="L-BFGS-B").x
    return {"bias": found[-1]} | dict(zip(names, found[:-1], strict=True))


def _matrix(data: list[Row], names: list[str]) -> sparse.csr_matrix:
    places = {name: n for n, name in enumerate(names)}
    cells = [
        (row, places[name], size)
        for row, (held, _, _) in enumerate(data)
        for name, size in held.items()
        if name in places
    ]
    lines, columns, sizes = zip(*cells, strict=True)
    return sparse.csr_matrix((sizes, (lines, columns)), (len(data), len(names)))


def calibration(weights: dict[str, float], data: list[Row]) -> Iterator[str]:
    """How many candidates at or above each score were meant."""
    scored = [
        (weights["bias"] + sum(weights.get(k, 0.0) * v for k, v in held.items()), right)
        for held, right, _ in data
    ]
    for least in SCORES:
        found = [right for score, right in scored if score >= least]
        yield f"  {least:5.1f} and above: {sum(found)} of {len(found)} meant"


def main() -> None:
    """Fit both tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--labelled", nargs="+", type=Path, required=True)
    parser.add_argument("--articles", nargs="*", type=Path, default=[])
    parser.add_argument("--most", type=int, default=150, help="articles of each file")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("-o", "--write", action="store_true")
    told = parser.parse_args()
    tables = []
    for name, collect in (("fits", fits), ("meant", meant)):
        dice = random.Random(SEED)  # noqa: S311  no secret
        articles = _articles(told.articles, told.most, dice)
        data = list(collect(told.labelled, articles, dice))
        weights = fitted([row for row in data if told.all or row[2]], KEPT)
        print(f"{name}: {len(data)} candidates, {len(weights)} weights")
        print("\n".join(calibration(weights, [row for row in data if not row[2]])))
        tables.append(
            f"[{name}]\n" + "".join(f'"{k}" = {w:.2f}\n' for k, w in sorted(weights.items()))
        )
    if told.write:
        head = "# The weights of the terms of a score, in log-odds: benchmarks/fit_binding.py.\n"
        WEIGHTS.write_text("\n".join([head, *tables]), encoding="utf-8")


if __name__ == "__main__":
    main()
