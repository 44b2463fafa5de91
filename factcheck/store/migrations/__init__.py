"""The tables of every release, each as the steps from the one before (Alembic).

`versions/` holds one file a step, numbered in order; a file that was released is never
changed. `upgrade` runs what a database lacks, inside a transaction that holds the lock for
writers: two processes that open a new database at once come one after the other.
"""

from sqlalchemy import Connection, inspect

from factcheck.store.trouble import StoreError

FIRST = "0001"
FIRST_TABLES = {"document", "version", "claim", "event", "preference"}


def upgrade(connection: Connection) -> None:
    """Bring the tables up to date; StoreError when they are newer than this program."""
    from alembic import command  # slow to import, and wanted once
    from alembic.config import Config
    from alembic.migration import MigrationContext
    from alembic.script import ScriptDirectory

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", "factcheck.store:migrations")
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config)
    there = MigrationContext.configure(connection).get_current_revision()
    if there == scripts.get_current_head():
        return
    if there and there not in {script.revision for script in scripts.walk_revisions()}:
        raise StoreError(
            "The database was made by a newer version of factcheck; update factcheck to open it."
        )
    if there is None and set(inspect(connection).get_table_names()) >= FIRST_TABLES:
        command.stamp(config, FIRST)  # made before there were migrations
    command.upgrade(config, "head")
