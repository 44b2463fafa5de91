"""The tables as they are now; `migrations/` makes them, and a test compares the two.

Events are only ever added (triggers hold that); everything else about a decision is derived.
"""

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)


class Moment(TypeDecorator[datetime]):
    """A point in time: UTC in the database, aware in Python (SQLite forgets zones)."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Drop the zone after moving to UTC."""
        return value.astimezone(UTC).replace(tzinfo=None) if value else None

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Put the zone back."""
        return value.replace(tzinfo=UTC) if value else None


metadata = MetaData()
EMPTY = text("''")

document = Table(
    "document",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("added", Moment, nullable=False),
    Column("added_by", Text, nullable=False),
)

# The drafts of a document, numbered from 1; the last one is the one under review.
version = Table(
    "version",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("document", ForeignKey("document.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("sha256", String(64), nullable=False, index=True),
    Column("added", Moment, nullable=False),
    Column("title", Text, nullable=False, server_default=EMPTY),
    Column("source", Text, nullable=False, server_default=EMPTY),
    Column("published", Date),
    Column("added_by", Text, nullable=False, server_default=EMPTY),
    Column("vague", Text, nullable=False, server_default=EMPTY),  # a date that is no day, as said
    UniqueConstraint("document", "number"),
)

# The file that a draft was read from, where it was one that knows more than its text.
original = Table(
    "original",
    metadata,
    Column("version", ForeignKey("version.id"), primary_key=True),
    Column("name", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

# What the checks said when the version was last opened: for lists, never for decisions.
claim = Table(
    "claim",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("version", ForeignKey("version.id"), nullable=False),
    Column("key", String(80), nullable=False),
    Column("name", String(20), nullable=False),
    Column("relation", String(20), nullable=False),
    Column("verdict", String(20), nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("text", Text, nullable=False),
    UniqueConstraint("version", "key"),
)

# Where a claim comes from that was edited between two drafts: `former` is its key before,
# `same` says that it was only the words around it. Written once, when the key first appears.
lineage = Table(
    "lineage",
    metadata,
    Column("document", ForeignKey("document.id"), primary_key=True),
    Column("claim", String(80), primary_key=True),
    Column("former", String(80), nullable=False),
    Column("same", Boolean, nullable=False),
    Column("version", ForeignKey("version.id"), nullable=False),
)

# `undoes` and `press` are unique: one event is undone once, one key press counts once.
event_log = Table(
    "event",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("document", ForeignKey("document.id"), nullable=False),
    Column("claim", String(80), nullable=False),
    Column("who", Text, nullable=False),
    Column("when", Moment, nullable=False),
    Column("what", String(20), nullable=False),
    Column("before", JSON, nullable=False),
    Column("after", JSON, nullable=False),
    Column("undoes", ForeignKey("event.id"), unique=True),
    Column("press", String(80), unique=True),
    Index("event_by_claim", "document", "claim"),
)

# A table that a user brought; `removed` says since when it is out of the list.
reference = Table(
    "reference",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("title", Text, nullable=False),
    Column("source", Text, nullable=False, server_default=EMPTY),
    Column("published", Date),
    Column("name", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("sheet", Text, nullable=False, server_default=EMPTY),
    Column("added", Moment, nullable=False),
    Column("added_by", Text, nullable=False),
    Column("removed", Moment),
)

preference = Table(
    "preference",
    metadata,
    Column("owner", String(200), primary_key=True),
    Column("name", String(80), primary_key=True),
    Column("value", Text, nullable=False),
)
