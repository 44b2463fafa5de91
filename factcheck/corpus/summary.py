"""What a run came to, for people at a terminal."""

from array import array
from collections import Counter
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path

from factcheck.checks import registry
from factcheck.corpus.reading import every
from factcheck.corpus.tally import Tally
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
    again, some = recurring(out)
    if again:
        examples = ", ".join(some)
        said = "has" if again == 1 else "have"
        documents = counted(again, "document")
        yield f"{documents} {said} the id of an earlier one ({examples}); all are kept."


def recurring(out: Path) -> tuple[int, list[str]]:
    """How many documents have an id that an earlier one has, and a few such ids."""
    import pyarrow as pa
    import pyarrow.compute as pc

    hashes = array("Q", (_hash(id_) for id_ in _ids(out)))  # eight bytes a document
    held = pa.py_buffer(hashes)
    counts = pc.value_counts(pa.Array.from_buffers(pa.uint64(), len(hashes), [None, held]))
    twice = counts.filter(pc.greater(counts.field("counts"), 1))
    more = (pc.sum(twice.field("counts")).as_py() or 0) - len(twice)
    if not more:
        return 0, []
    seen = set(twice.field("values").to_pylist())
    found: Counter[str] = Counter()
    for id_ in _ids(out):
        if _hash(id_) in seen and len(found) < SHOWN:
            found[str(id_)] += 1
    return more, sorted(found)


def _ids(out: Path) -> Iterator[object]:
    return (row["id"] for row in every(out, "documents", ("id",)))


def _hash(id_: object) -> int:
    return int.from_bytes(blake2b(str(id_).encode(), digest_size=8).digest(), "little")
