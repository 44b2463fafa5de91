"""Zip archives that come from anybody: what is in them, and whether they can be opened at all."""

import io
import zlib
from typing import TYPE_CHECKING

from factcheck.reading.error import ReadingError

if TYPE_CHECKING:
    from zipfile import ZipFile

MAGIC = b"PK\x03\x04"
FILES = 5_000  # members
INFLATED = 200_000_000  # bytes of all members together
_CHUNK = 1 << 16


def members(raw: bytes) -> list[str]:
    """The names in the archive; none when it is damaged."""
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return []


def tested(raw: bytes, name: str) -> None:
    """Go through all of it once, counting what really comes out.

    The directory is asked first, but it may lie: the sizes in it are what the author wrote.

    Raises:
        ReadingError: when it is damaged, locked, or would fill the memory.
    """
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            _sizes(archive, name)
            _inflated(archive, name)
    except (
        zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError,
        RuntimeError,
    ) as error:  # fmt: skip
        if isinstance(error, ReadingError):
            raise
        raise ReadingError(f"{name} is damaged: it cannot be unpacked.") from error


def _sizes(archive: "ZipFile", name: str) -> None:
    listed = archive.infolist()
    if any(member.flag_bits & 1 for member in listed):
        raise ReadingError(f"{name} needs a password: save it without one.")
    if len(listed) > FILES or sum(member.file_size for member in listed) > INFLATED:
        raise _too_much(name)


def _inflated(archive: "ZipFile", name: str) -> None:
    left = INFLATED
    for member in archive.infolist():
        with archive.open(member) as file:
            while chunk := file.read(_CHUNK):
                left -= len(chunk)
                if left < 0:
                    raise _too_much(name)


def _too_much(name: str) -> ReadingError:
    return ReadingError(f"{name} unpacks to more than {INFLATED // 1_000_000} MB: it is not read.")
