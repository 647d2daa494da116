package dev.revise.revision;

import dev.revise.dialect.HistorySql;
import dev.revise.schema.ForeignObjects;
import dev.revise.schema.Prerequisites;
import dev.revise.schema.TableName;

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

  /** The schema that holds its tables, {@code public} for one; called as the database is. */
  default String schema() {
    return name();
  }

  /**
   * Flyway's history: its default table in that schema, or another where a site publishes all
   * tables of a schema, say. Tables of ours {@linkplain HistorySql#beside stand beside it}. A name
   * of one's own ends with {@code _history}.
   */
  default TableName historyTable() {
    return HistorySql.in(schema());
  }

  /**
   * What must be there before the first revision: its schema, and roles and types if it needs any.
   */
  default Prerequisites prerequisites() {
    return Prerequisites.schema(schema());
  }

  /** The same with the schema of the history. */
  default Prerequisites provisions() {
    return prerequisites().withSchema(historyTable().schema());
  }

  RevisionHistory history();

  /** What any site may have beside what revisions make; a site adds its own in revise.toml. */
  default ForeignObjects foreign() {
    return ForeignObjects.none();
  }

  /** The database as its module says it, where a site keeps it in another schema. */
  default ManagedDatabase declared() {
    return this;
  }

  /** How its next revision is made. */
  default Authoring authoring() {
    return Authoring.byHand();
  }
}
