"""What a run came to, for people at a terminal."""

from array import array
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from factcheck.checks import registry
from factcheck.corpus.reading import every
from factcheck.corpus.tally import Tally, hashed
from factcheck.corpus.words import counted
from factcheck.model.finding import GRAVEST_FIRST

SHOWN = 3


def summary(out: Path, total: Tally) -> str:
    """Documents, claims by verdict, checks that flagged some, failures, ids that recur."""
    return "".join(f"{line}\n" for line in _lines(out, total))


def _lines(out: Path, total: Tally) -> Iterator[str]:
    documents, claims = counted(total.documents, "document"), total.verdicts.total()
    yield f"{documents}, {total.quantities:,} quantities, {counted(claims, 'claim')}"
    for verdict in GRAVEST_FIRST:
        yield f"{total.verdicts[verdict]:>12,}  {verdict.icon} {verdict.words}"
    if total.checks:
        yield "Claims that a check flags:"
    for code, count in sorted(total.checks.items()):
        yield f"{count:>12,}  {code} {registry()[code].name}"
    if total.failures:
        kinds = ", ".join(f"{count:,} {kind}" for kind, count in sorted(total.failures.items()))
        rows = counted(total.failures.total(), "row")
        yield f"{rows} could not be checked ({kinds}): {out / 'failures'}"
    if total.undated:
        documents = counted(total.undated, "document")
        yield f"{documents} with a date that is no day: it is used as far as it goes."
    if total.foreign:
        documents = counted(total.foreign, "document")
        yield f"{documents} not in English: only English is read."
    if total.errors:
        kinds = ", ".join(f"{count:,} {kind}" for kind, count in sorted(total.errors.items()))
        yield f"Errors of ours kept claims from being checked ({kinds}): please report them."
    again, some = recurring(out, total.ids)
    if again:
        examples = ", ".join(some)
        said = "has" if again == 1 else "have"
        documents = counted(again, "document")
        yield f"{documents} {said} the id of an earlier one ({examples}); all are kept."


def recurring(out: Path, hashes: "array[int]") -> tuple[int, list[str]]:
    """How many documents have an id that an earlier one has, and a few such ids."""
    import pyarrow as pa

    counts = pa.Array.from_buffers(
        pa.uint64(), len(hashes), [None, pa.py_buffer(hashes)]
    ).value_counts()
    more = len(hashes) - len(counts)
    if not more:
        return 0, []
    twice = counts.filter(pa.compute.greater(counts.field("counts"), 1))
    seen = set(twice.field("values").to_pylist())
    found: Counter[str] = Counter()
    for row in every(out, "documents", ("id",)):
        if hashed(row["id"]) in seen and len(found) < SHOWN:
            found[str(row["id"])] += 1
    return more, sorted(found)
