"""PDFium, in the process that reads: see `apart`. It must not be called by two threads."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from factcheck.reading.error import ReadingError

_REASONS = {  # the error codes of PDFium
    4: "is encrypted: save it without a password",
    5: "is encrypted in a way that is not known here: save it without",
}


@contextmanager
def opened(raw: bytes, name: str) -> Iterator[Any]:
    """The document.

    Raises:
        ReadingError: when it is encrypted or damaged.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as error:
        why = _REASONS.get(error.err_code or 0, "is a damaged PDF: save or export it again")
        raise ReadingError(f"{name} {why}.") from error
    try:
        yield document
    finally:
        document.close()
