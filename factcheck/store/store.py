"""The store: its parts on one database."""

from typing import Self

from sqlalchemy import Engine

from factcheck.store.claims import Claims
from factcheck.store.database import open_engine
from factcheck.store.decisions import Decisions
from factcheck.store.documents import Documents
from factcheck.store.originals import Originals
from factcheck.store.preferences import Preferences
from factcheck.store.queue import Queue
from factcheck.store.references import References
from factcheck.store.transactions import Transactions


class Store:
    """All reading and writing; safe to share between threads, safe beside other processes."""

    def __init__(self, engine: Engine) -> None:
        """Work on an open database."""
        self.transactions = Transactions(engine)
        self.documents = Documents(self.transactions)
        self.originals = Originals(self.transactions)
        self.claims = Claims(self.transactions)
        self.decisions = Decisions(self.transactions)
        self.queue = Queue(self.transactions)
        self.references = References(self.transactions)
        self.preferences = Preferences(self.transactions)

    @classmethod
    def open(cls, url: str, patience: int | None = None) -> Self:
        """Open the database at `url`, its tables brought up to date; StoreError if it fails.

        A writer waits `patience` milliseconds for another one; without it, BUSY_MS.
        """
        return cls(open_engine(url, patience))

    def close(self) -> None:
        """Give the connections back."""
        self.transactions.engine.dispose()
