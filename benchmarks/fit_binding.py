"""Fit the weights of binding, and print how far they can be trusted on the half not looked at.

    .bench/bin/python benchmarks/fit_binding.py --labelled drafts.jsonl --articles *.jsonl.gz [-o]

The table of `factcheck/lexicon/weights.toml` comes of it, by logistic regression with a ridge
towards the weights of before: is a candidate that fits meant? Positive are labelled claims,
negative all other fits of labelled texts, and those of articles whose figures were shaken, which
are chance. What does not fit is crossed by rules, never by weights. Without -o nothing is written;
with --all both halves are used, and the calibration says nothing.
"""

import argparse
import random
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from binding_data import LONGEST, book_of, half, holds, labels, rows, shaken
from scipy import sparse
from scipy.optimize import minimize

from factcheck.extract.binding.candidates.again import restated
from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.search import of_entry
from factcheck.extract.binding.entries.entry import Entry
from factcheck.extract.binding.scores.features import terms

WEIGHTS = Path(__file__).parents[1] / "factcheck" / "lexicon" / "weights.toml"
RIDGE, RARE, SEED = 20.0, 15, 1
SCORES = (-1.0, 0.0, 1.0, 2.0, 3.0)
Line = dict[str, Any]  # a line of JSON
Row = tuple[dict[str, float], bool, int]  # the terms of a candidate, was it meant, its half


def fits(labelled: Iterable[Path], articles: Iterable[Line], dice: random.Random) -> Iterator[Row]:
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
        yield from restated(book, entry)


def _articles(paths: Iterable[Path], most: int, dice: random.Random) -> list[Line]:
    """So many articles of each file."""
    found: list[Line] = []
    for path in paths:
        short = [row for row in rows(path) if len(row["text"]) < LONGEST]
        found += dice.sample(short, min(most, len(short)))
    return found


def fitted(data: list[Row], before: dict[str, float]) -> dict[str, float]:
    """The weights of the terms that are not rare, drawn towards those of before; and the bias."""
    counts = Counter(name for held, _, _ in data for name in held)
    names = sorted(name for name, count in counts.items() if count >= RARE)
    return before | _regression(data, names, before)


def _regression(data: list[Row], names: list[str], before: dict[str, float]) -> dict[str, float]:
    matrix, truth = _matrix(data, names), np.array([right for _, right, _ in data], float)
    start = np.array([before.get(name, 0.0) for name in (*names, "bias")])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        odds = matrix @ weights[:-1] + weights[-1]
        gap = 1 / (1 + np.exp(-odds)) - truth
        ridge = RIDGE * (weights - start)
        value = np.sum(np.logaddexp(0, odds) - truth * odds) + (weights - start) @ ridge / 2
        return value, np.append(matrix.T @ gap, gap.sum()) + ridge

    found = minimize(loss, start, jac=True, method="L-BFGS-B").x
    return dict(zip((*names, "bias"), found, strict=True))


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
    """Fit the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--labelled", nargs="+", type=Path, required=True)
    parser.add_argument("--articles", nargs="*", type=Path, default=[])
    parser.add_argument("--most", type=int, default=150, help="articles of each file")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("-o", "--write", action="store_true")
    told = parser.parse_args()
    dice = random.Random(SEED)  # noqa: S311  no secret
    data = list(fits(told.labelled, _articles(told.articles, told.most, dice), dice))
    before = tomllib.loads(WEIGHTS.read_text(encoding="utf-8"))["fits"]
    weights = fitted([row for row in data if told.all or row[2]], before)
    print(f"{len(data)} candidates, {len(weights)} weights")
    print("\n".join(calibration(weights, [row for row in data if not row[2]])))
    if told.write:
        head = "# The weights of the terms of a score, in log-odds: benchmarks/fit_binding.py.\n"
        table = "".join(f'"{k}" = {w:.2f}\n' for k, w in sorted(weights.items()))
        WEIGHTS.write_text(f"{head}\n[fits]\n{table}", encoding="utf-8")


if __name__ == "__main__":
    main()
