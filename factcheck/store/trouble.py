"""What goes wrong with a database, in one sentence for a reader.

An unfinished transaction leaves nothing behind, so every sentence here may promise that
what was written before is still there.
"""

from sqlalchemy.exc import DBAPIError, OperationalError

LOCKED = "The database is held by another program; nothing was changed, try again in a moment."
FULL = "There is no room left for the database; nothing was changed, make room and try again."
READ_ONLY = "The database can only be read, not written to; nothing was changed."
ODD = "The text holds a character that this database cannot keep; nothing was changed."
GONE = "The database cannot be reached; nothing was changed, try again in a moment."

# What SQLite says, and the codes of PostgreSQL → the sentence, and whether it may pass.
KNOWN = {
    "database is locked": (LOCKED, True),
    "55P03": (LOCKED, True),
    "database or disk is full": (FULL, True),
    "53100": (FULL, True),
    "attempt to write a readonly database": (READ_ONLY, True),
    "25006": (READ_ONLY, True),
    "22021": (ODD, False),
    "57P01": (GONE, True),
}
UNREACHABLE = ("Can't create a connection", "network error", "connection failed")


class StoreError(Exception):
    """The database cannot be used; the message is one sentence for a reader.

    `passing` says that the same thing may well succeed a little later.
    """

    def __init__(self, sentence: str, *, passing: bool = False) -> None:
        """Say it."""
        super().__init__(sentence)
        self.passing = passing


def told(error: Exception, otherwise: str = "The database did not answer") -> StoreError:
    """The error as a sentence; one that is not known is quoted after `otherwise`."""
    if isinstance(error, UnicodeError):
        return StoreError(ODD)
    code, said = _what(error)
    for known in (code, said):
        if known in KNOWN:
            sentence, passing = KNOWN[known]
            return StoreError(sentence, passing=passing)
    if isinstance(error, ConnectionError) or said.startswith(UNREACHABLE):
        return StoreError(GONE, passing=True)
    return StoreError(f"{otherwise} ({said}).", passing=isinstance(error, OperationalError))


def _what(error: Exception) -> tuple[str, str]:
    """The driver's code, where it has one, and the first line of what it says."""
    cause: BaseException = (error.orig if isinstance(error, DBAPIError) else None) or error
    fields = cause.args[0] if cause.args and isinstance(cause.args[0], dict) else {}
    said = str(fields.get("M") or cause)  # pg8000 hands the server's fields through
    code = str(fields.get("C") or getattr(cause, "sqlstate", None) or "")
    return code, (said.splitlines() or [type(cause).__name__])[0]
