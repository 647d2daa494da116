"""Reads a schema with SQLAlchemy and compares it with itself, as Alembic's autogenerate does."""

import sys

import alembic
import sqlalchemy
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

url, schema = sys.argv[1:]
with sqlalchemy.create_engine(url).connect() as connection:
    metadata = sqlalchemy.MetaData()
    metadata.reflect(connection, schema=schema)
    context = MigrationContext.configure(
        connection,
        opts={
            "include_schemas": True,
            "include_name": lambda name, kind, parents: kind != "schema" or name == schema,
            "compare_type": True,
            "compare_server_default": True,
        },
    )
    differences = compare_metadata(context, metadata)
print(f"SQLAlchemy {sqlalchemy.__version__}, Alembic {alembic.__version__}: "
      f"{len(metadata.tables)} tables, {len(differences)} differences")
sys.exit(len(differences))
