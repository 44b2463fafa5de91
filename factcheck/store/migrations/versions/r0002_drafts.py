"""Several drafts of one document: each with its own title, and what became of which claim."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

EMPTY = sa.text("''")
MOVED = ("title", "source", "published", "added_by")
GUARD = """
CREATE FUNCTION factcheck_only_added() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '% are only ever added', TG_ARGV[0]; END $$
"""


def upgrade() -> None:
    """Title, source and date go from the document to its versions; add the lineage."""
    op.add_column("version", sa.Column("title", sa.Text, nullable=False, server_default=EMPTY))
    op.add_column("version", sa.Column("source", sa.Text, nullable=False, server_default=EMPTY))
    op.add_column("version", sa.Column("published", sa.Date))
    op.add_column("version", sa.Column("added_by", sa.Text, nullable=False, server_default=EMPTY))
    for name in MOVED:
        op.execute(
            f"UPDATE version SET {name} = "  # noqa: S608 - names of our own
            f"(SELECT {name} FROM document WHERE document.id = version.document)"
        )
        if name != "added_by":
            op.drop_column("document", name)
    op.create_table(
        "lineage",
        sa.Column("document", sa.Integer, sa.ForeignKey("document.id"), primary_key=True),
        sa.Column("claim", sa.String(80), primary_key=True),
        sa.Column("former", sa.String(80), nullable=False),
        sa.Column("same", sa.Boolean, nullable=False),
        sa.Column("version", sa.Integer, sa.ForeignKey("version.id"), nullable=False),
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute(GUARD)
        op.execute(
            "CREATE TRIGGER event_only_added BEFORE UPDATE OR DELETE ON event "
            "FOR EACH ROW EXECUTE FUNCTION factcheck_only_added('events')"
        )
