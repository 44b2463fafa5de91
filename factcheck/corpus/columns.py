"""The three tables of an output folder: what a row of each holds."""

from functools import cache
from typing import Any

TABLES = ("claims", "failures", "documents")  # the last one is written last: it says "done"


@cache
def schema(table: str) -> Any:
    """The Arrow schema of a table."""
    import pyarrow as pa

    return pa.schema(_COLUMNS[table](pa))


def _documents(pa: Any) -> list[tuple[str, Any]]:
    counts = ("characters", "quantities", "claims", *_VERDICTS, "unchecked")
    told = ("id", "title", "source", "file", "sha256")
    return [
        *((name, pa.string()) for name in told),
        ("row", pa.int64()),
        ("published", pa.date32()),
        ("published_as", pa.string()),  # of one that is no day: "March 2004"
        ("language", pa.string()),  # "en"; none where it is not known
        *((name, pa.int64()) for name in counts),
        ("errors", pa.list_(_error(pa))),
        ("text", pa.string()),  # of a document with a claim to look at
    ]


def _error(pa: Any) -> Any:
    return pa.struct([(name, pa.string()) for name in ("where", "kind", "claim")])


def _claims(pa: Any) -> list[tuple[str, Any]]:
    told = ("id", "source", "file", "claim", "relation", "verdict", "fit", "remark")
    return [
        *((name, pa.string()) for name in (*told, "text", "sentence")),
        ("row", pa.int64()),
        ("published", pa.date32()),
        ("start", pa.int64()),
        ("end", pa.int64()),
        ("spans", pa.list_(pa.list_(pa.int64()))),
        ("subject", pa.string()),
        ("reason", pa.string()),
        ("checks", pa.list_(_check(pa))),
    ]


def _check(pa: Any) -> Any:
    told = ("code", "name", "verdict", "message", "stated", "computed", "remedy", "diagnosis")
    step = [("expression", pa.string()), ("result", pa.string()), ("unit", pa.string())]
    bounds = [("low", pa.float64()), ("high", pa.float64())]
    return pa.struct(
        [
            *((name, pa.string()) for name in told),
            ("start", pa.int64()),
            ("end", pa.int64()),
            ("readings", pa.list_(pa.string())),
            ("derivation", pa.list_(pa.struct([*step, *bounds]))),
        ]
    )


def _failures(pa: Any) -> list[tuple[str, Any]]:
    told = ("id", "source", "file", "kind", "message")
    return [*((name, pa.string()) for name in told), ("row", pa.int64())]


_VERDICTS = ("consistent", "questionable", "inconsistent", "unverifiable")
_COLUMNS = {"documents": _documents, "claims": _claims, "failures": _failures}
