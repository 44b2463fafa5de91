"""The body of an answer: its type, and its bytes as far as they may go."""

import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from email.message import Message

from factcheck.reading.error import ReadingError

LIMIT = 20_000_000  # bytes, packed or not
_SUFFIXES = {  # None: the address says more than the type
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": "",
    "text/markdown": "",
    "text/x-markdown": "",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/octet-stream": None,
    "binary/octet-stream": None,
    "": None,
}


@dataclass(frozen=True, slots=True)
class Body:
    """The bytes, and the suffix of a file of that type; None when the type says nothing."""

    raw: bytes
    suffix: str | None


def received(url: str, headers: Mapping[str, str], chunks: Iterable[bytes]) -> Body:
    """The body, counted as it comes in: what a server says of its length is only said.

    Text comes back as UTF-8 with its mark, whatever encoding the server named.

    Raises:
        ReadingError: when it is of a type that is not read, or too large.
    """
    kind, charset = _type(headers.get("content-type", ""))
    if kind not in _SUFFIXES:
        raise ReadingError(f"{url} is {kind}: only pages, text, PDF and Word are read.")
    if headers.get("content-length", "").isdigit() and int(headers["content-length"]) > LIMIT:
        raise _too_large(url)
    raw = _unpacked(url, headers.get("content-encoding", "").strip().lower(), chunks)
    return Body(_recoded(raw, charset) if kind.startswith("text/") else raw, _SUFFIXES[kind])


def _type(header: str) -> tuple[str, str]:
    message = Message()
    message["content-type"] = header
    kind = message.get_content_type() if header.strip() else ""
    return kind, str(message.get_content_charset() or "")


def _unpacked(url: str, coding: str, chunks: Iterable[bytes]) -> bytes:
    if coding not in ("", "identity", "gzip", "x-gzip"):
        raise ReadingError(f"{url} is packed as {coding}, which was not asked for.")
    unpacker = zlib.decompressobj(wbits=31) if coding.endswith("gzip") else None
    found, packed = bytearray(), 0
    for chunk in chunks:
        packed += len(chunk)
        try:
            found += unpacker.decompress(chunk, LIMIT + 1 - len(found)) if unpacker else chunk
        except zlib.error as error:
            raise ReadingError(f"{url} is damaged: it cannot be unpacked.") from error
        if max(len(found), packed) > LIMIT:
            raise _too_large(url)
    if unpacker and not unpacker.eof:
        raise ReadingError(f"{url} broke off before its end.")
    return bytes(found)


def _recoded(raw: bytes, charset: str) -> bytes:
    try:
        return b"\xef\xbb\xbf" + raw.decode(charset).removeprefix("\ufeff").encode()
    except (LookupError, ValueError):  # none named, or a wrong one: the reader finds out
        return raw


def _too_large(url: str) -> ReadingError:
    return ReadingError(f"{url} is larger than {LIMIT // 1_000_000} MB.")
