"""Where documents and decisions are kept: a database, with nothing ever overwritten."""

from factcheck.store.database import StoreError, default_url
from factcheck.store.events import Change, Event
from factcheck.store.store import Listed, Store, Stored

__all__ = ["Change", "Event", "Listed", "Store", "StoreError", "Stored", "default_url"]
