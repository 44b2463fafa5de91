"""What is not in English is not checked, unless that is wanted."""

from collections.abc import Iterable, Iterator

from factcheck.reading.jsonl import Row


def english(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows; a whole file in another language is a row with an error.

    One row of many in a file of JSON lines is not: its report names the language.
    """
    from factcheck.language import known

    for row in rows:
        if row.document is None or not row.whole:
            yield row
            continue
        document = known(row.document)
        if document.language and document.language.foreign:
            yield Row(row.id, None, _said(document.source, document.language.name), whole=True)
        else:
            yield Row(row.id, document, whole=True)


def _said(name: str, language: str) -> str:
    return f"{name} is in {language}: only English is read (--any-language checks it all the same)."
