package dev.revise.revision;

import dev.revise.schema.Prerequisites;

/** A database that revise manages; each module of one declares it as a service. */
public interface ManagedDatabase {

  /** {@code cdb_latiss}. */
  String name();

  /** The directory of its module in the repository: {@code cdb-latiss}. */
  String module();

  /** The schema that holds its tables and Flyway's history. */
  String schema();

  Prerequisites prerequisites();

  RevisionHistory history();

  /** How its next revision is made. */
  default Authoring authoring() {
    return Authoring.byHand();
  }
}
