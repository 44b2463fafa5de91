"""Alembic's way in: run the steps on the connection that `upgrade` brings."""

from alembic import context

from factcheck.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
