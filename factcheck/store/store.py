"""The store: its rooms under one roof."""

from factcheck.store.claims import Claims
from factcheck.store.decisions import Decisions
from factcheck.store.documents import Documents
from factcheck.store.originals import Originals
from factcheck.store.preferences import Preferences
from factcheck.store.queue import Queue
from factcheck.store.references import References


class Store(Documents, Originals, Claims, Decisions, Queue, References, Preferences):
    """All reading and writing; safe to share between threads, safe beside other processes."""
