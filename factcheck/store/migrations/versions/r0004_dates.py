"""A date of publication that is no day, as it was stated: "March 2004"."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the column: empty where there is a day, or no date at all."""
    op.add_column(
        "version", sa.Column("vague", sa.Text, nullable=False, server_default=sa.text("''"))
    )
