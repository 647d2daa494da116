package dev.revise.cdb;

import dev.revise.revision.Authoring;
import dev.revise.revision.ManagedDatabase;
import dev.revise.schema.Prerequisites;
import dev.revise.schema.TableName;

/**
 * A database of Rubin Observatory's ConsDB: a schema of its own in the one database, polygons of
 * pg_sphere, two roles that read, and a Felis file that says what it should be.
 */
public abstract class ConsDatabase implements ManagedDatabase {
  static final TableName SPOLY = new TableName("public", "spoly");
  static final String USDF = "usdf";
  static final String OODS = "oods";

  private final String name;

  /**
   * @param name of the database and of its schema: {@code cdb_latiss}
   */
  protected ConsDatabase(String name) {
    this.name = name;
  }

  @Override
  public final String name() {
    return name;
  }

  /** Beside Alembic's tables: what publishes all tables of the schema does not publish it. */
  @Override
  public TableName historyTable() {
    return new TableName("cdb", name + "_history");
  }

  @Override
  public Prerequisites prerequisites() {
    return Prerequisites.schema(name).withRoles(USDF, OODS).withType(SPOLY, "pg_sphere");
  }

  @Override
  public Authoring authoring() {
    return Authoring.from("felis:src/main/felis/" + name + ".yaml").ticket("DM-\\d+");
  }
}
