"""Where documents and decisions are kept: a database, with nothing ever overwritten."""

from factcheck.drafts.matching import Fate, Pair
from factcheck.store.database import default_url
from factcheck.store.documents import Stored
from factcheck.store.events import Change, Event
from factcheck.store.queue import Found, Listed, Status
from factcheck.store.references import Kept
from factcheck.store.store import Store
from factcheck.store.trouble import StoreError

__all__ = [
    "Change",
    "Event",
    "Fate",
    "Found",
    "Kept",
    "Listed",
    "Pair",
    "Status",
    "Store",
    "StoreError",
    "Stored",
    "default_url",
]
