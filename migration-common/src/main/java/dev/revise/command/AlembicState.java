package dev.revise.command;

import java.util.List;

/**
 * Alembic's own table of a database.
 *
 * @param table its name, {@code cdb.cdb_latiss_version}
 * @param versions what it names
 * @param retired whether {@code adopt --retire-alembic} put it out of use
 */
public record AlembicState(String table, List<String> versions, boolean retired) {
  public AlembicState {
    versions = List.copyOf(versions);
  }
}
