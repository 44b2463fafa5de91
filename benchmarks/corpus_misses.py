"""Which entries of the binding corpus the product does not manage: writes `missed = true` there.

    python benchmarks/corpus_misses.py [FAMILY…]

Prints the misses by family, kind and want. Run it when the binding has changed: an entry that was
missed and is managed now loses its mark. One that was managed and is missed now is named, and gets
its mark only with `--accept`; without it the status is 1.
"""

import argparse
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.extract.binding.corpus import Example

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
CORPUS = ROOT / "factcheck" / "extract" / "binding" / "corpus"
MARK = "missed = true\n"


def managed(family: str) -> list[bool]:
    """Whether each entry of a family is managed, in the order of its examples."""
    from factcheck import check
    from factcheck.extract.binding.corpus import PUBLISHED, examples

    return [
        example.is_managed(check(example.text, published=PUBLISHED).claims)
        for example in examples(family)
    ]


def written(raw: str, missed: list[bool]) -> str:
    """The text of a file in which the entries that are missed are marked, and no others."""
    marks = iter(missed)
    plain = raw.replace(MARK, "")
    return re.sub(
        r"^want = .*\n", lambda m: m[0] + (MARK if next(marks) else ""), plain, flags=re.MULTILINE
    )


def summary(family: str, missed: list[bool]) -> str:
    """One line: misses of entries, by kind and want."""
    from factcheck.extract.binding.corpus import KINDS, WANTS, examples

    counts = []
    for kind in KINDS:
        for want in WANTS:
            those = [
                miss
                for example, miss in zip(examples(family), missed, strict=True)
                if (example.kind, example.want) == (kind, want)
            ]
            counts.append(f"{kind} {want} {sum(those)}/{len(those)}")
    return f"{family:11}{sum(missed):3}/{len(missed)}  " + "  ".join(counts)


def lost(family: str, missed: list[bool]) -> list["Example"]:
    """The entries that are missed now and carry no mark."""
    from factcheck.extract.binding.corpus import examples

    pairs = zip(examples(family), missed, strict=True)
    return [example for example, miss in pairs if miss and not example.missed]


def still(family: str, missed: list[bool]) -> list[bool]:
    """Whether each entry is missed now and carried its mark before."""
    from factcheck.extract.binding.corpus import examples

    pairs = zip(examples(family), missed, strict=True)
    return [miss and example.missed for example, miss in pairs]


def main() -> int:
    """Judge every entry of the families and write the marks."""
    from factcheck.extract.binding.corpus import FAMILIES

    parser = argparse.ArgumentParser()
    parser.add_argument("families", nargs="*", default=FAMILIES, metavar="FAMILY")
    parser.add_argument("--accept", action="store_true", help="mark also what is lost")
    asked = parser.parse_args()
    status = 0
    for family in asked.families:
        missed = [not done for done in managed(family)]
        print(summary(family, missed))
        for example in lost(family, missed):
            print(f"lost: {example.marked}")
            status = int(not asked.accept)
        if not asked.accept:
            missed = still(family, missed)
        path = CORPUS / f"{family}.toml"
        path.write_text(written(path.read_text("utf-8"), missed), encoding="utf-8")
    return status


if __name__ == "__main__":
    sys.exit(main())
