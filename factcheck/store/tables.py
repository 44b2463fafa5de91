"""The tables. Events are only ever added; everything else about a decision is derived."""

from datetime import UTC, datetime

from sqlalchemy import (
    DDL,
    JSON,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    event,
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

document = Table(
    "document",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("title", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("published", Date),
    Column("added", Moment, nullable=False),
    Column("added_by", Text, nullable=False),
)

version = Table(
    "version",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("document", ForeignKey("document.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("sha256", String(64), nullable=False, index=True),
    Column("added", Moment, nullable=False),
    UniqueConstraint("document", "number"),
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

preference = Table(
    "preference",
    metadata,
    Column("owner", String(200), primary_key=True),
    Column("name", String(80), primary_key=True),
    Column("value", Text, nullable=False),
)

for _verb in ("UPDATE", "DELETE"):
    _trigger: DDL = DDL(  # type: ignore[no-untyped-call]
        f"CREATE TRIGGER event_no_{_verb.lower()} BEFORE {_verb} ON event "
        "BEGIN SELECT RAISE(ABORT, 'events are only ever added'); END"
    )
    event.listen(event_log, "after_create", _trigger.execute_if(dialect="sqlite"))
