"""The store: its rooms under one roof."""

from factcheck.store.claims import Claims
from factcheck.store.decisions import Decisions
from factcheck.store.documents import Documents
from factcheck.store.preferences import Preferences
from factcheck.store.queue import Queue


class Store(Documents, Claims, Decisions, Queue, Preferences):
    """All reading and writing; safe to share between threads, safe beside other processes."""
