"""How many changed digits are found in notations of studies.

Usage: python benchmarks/changed_digits.py [--missed]

Every digit of every formula of `tests/extract/studies/changed_rows.py` is made each of the nine
others in turn. What still fits within the rounding of the printed digits (by `formulas`, which has
nothing of our checks) could be found by nobody and does not count.
"""

import sys
from collections import Counter

from factcheck.checking import check
from tests.extract.studies.changed_rows import ROWS
from tests.extract.studies.formulas import HOLDS


def main() -> None:
    """Count what is found by formula; with `--missed` print what is not."""
    tried, found, coarse = Counter[str](), Counter[str](), Counter[str]()
    shares = []
    for row in ROWS:
        before = tried.total(), found.total()
        for text, fields in row.changes():
            if HOLDS[row.formula](fields):
                coarse[row.formula] += 1
                continue
            tried[row.formula] += 1
            seen = any(claim.verdict.flagged for claim in check(f"{text}.").claims)
            found[row.formula] += seen
            if not seen and "--missed" in sys.argv:
                print(f"  missed {text}")
        shares.append((found.total() - before[1]) / (tried.total() - before[0]))
    for name, count in tried.items():
        share = f"{found[name] / count:.0%}"
        print(f"{name:15} {found[name]:5} of {count:5} {share:>5} ({coarse[name]} too coarse)")
    print(f"{found.total()} of {tried.total()}, {found.total() / tried.total():.1%}")
    print(f"mean of {len(shares)} notations: {sum(shares) / len(shares):.1%}")


if __name__ == "__main__":
    main()
