"""What goes wrong with a database, in one sentence for a reader.

An unfinished transaction leaves nothing behind, so every sentence here may promise that
what was written before is still there.
"""

from sqlalchemy.exc import OperationalError, SQLAlchemyError

LOCKED = "The database is held by another program; nothing was changed, try again in a moment."
FULL = "There is no room left for the database; nothing was changed, make room and try again."
READ_ONLY = "The database can only be read, not written to; nothing was changed."
ODD = "The text holds a character that this database cannot keep; nothing was changed."
GONE = "The database cannot be reached; nothing was changed, try again in a moment."

# What SQLite says, the codes of PostgreSQL (SQLSTATE) → the sentence, and whether it may pass.
KNOWN = {
    "database is locked": (LOCKED, True),
    "55P03": (LOCKED, True),
    "database or disk is full": (FULL, True),
    "53100": (FULL, True),
    "readonly database": (READ_ONLY, False),
    "25006": (READ_ONLY, False),
    "22021": (ODD, False),
    "Can't create a connection": (GONE, True),
    "network error": (GONE, True),
    "57P01": (GONE, True),
}


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
    said = str(getattr(error, "orig", None) or error)
    if isinstance(error, SQLAlchemyError):
        for words, (sentence, passing) in KNOWN.items():
            if words in said:
                return StoreError(sentence, passing=passing)
    lines = said.splitlines() or [type(error).__name__]
    return StoreError(f"{otherwise} ({lines[0]}).", passing=isinstance(error, OperationalError))
