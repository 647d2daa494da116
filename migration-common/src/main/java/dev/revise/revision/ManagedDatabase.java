package dev.revise.revision;

import dev.revise.schema.ForeignObjects;
import dev.revise.schema.Prerequisites;

/** A database that revise manages; each module of one declares it as a service. */
public interface ManagedDatabase {

  /** {@code cdb_latiss}. */
  String name();

  /**
   * The directory of its module in the repository: {@code cdb-latiss}, after the name; {@code .} in
   * a project that is nothing but its service.
   */
  default String module() {
    return name().replace('_', '-');
  }

  /** The schema that holds its tables and Flyway's history; called as the database is. */
  default String schema() {
    return name();
  }

  /** What must be there before the first revision: that schema. */
  default Prerequisites prerequisites() {
    return Prerequisites.schema(schema());
  }

  RevisionHistory history();

  /** What any site may have beside what revisions make; a site adds its own in revise.toml. */
  default ForeignObjects foreign() {
    return ForeignObjects.none();
  }

  /** How its next revision is made. */
  default Authoring authoring() {
    return Authoring.byHand();
  }
}
