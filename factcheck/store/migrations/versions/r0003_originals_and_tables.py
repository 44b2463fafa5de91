"""The file that a draft was read from, and the tables that users bring."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

EMPTY = sa.text("''")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "original",
        sa.Column("version", sa.Integer, sa.ForeignKey("version.id"), primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "reference",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False, server_default=EMPTY),
        sa.Column("published", sa.Date),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("sheet", sa.Text, nullable=False, server_default=EMPTY),
        sa.Column("added", sa.DateTime, nullable=False),
        sa.Column("added_by", sa.Text, nullable=False),
        sa.Column("removed", sa.DateTime),
    )
