package dev.revise.cdb.latiss;

import dev.revise.cdb.latiss.revision.Revisions;
import dev.revise.revision.Authoring;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.schema.Prerequisites;
import dev.revise.schema.TableName;

/** {@code cdb_latiss}: what Rubin Observatory's auxiliary telescope records of each exposure. */
public final class LatissDatabase implements ManagedDatabase {
  static final String NAME = "cdb_latiss";
  static final TableName SPOLY = new TableName("public", "spoly");
  static final String USDF = "usdf";
  static final String OODS = "oods";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String module() {
    return "cdb-latiss";
  }

  @Override
  public String schema() {
    return NAME;
  }

  @Override
  public Prerequisites prerequisites() {
    return Prerequisites.schema(NAME).withRoles(USDF, OODS).withType(SPOLY, "pg_sphere");
  }

  @Override
  public RevisionHistory history() {
    return Replayed.HISTORY;
  }

  @Override
  public Authoring authoring() {
    return Authoring.from("felis:src/main/felis/cdb_latiss.yaml").ticket("DM-\\d+");
  }

  static TableName table(String name) {
    return new TableName(NAME, name);
  }

  /** Replayed at first use: the revisions name things of this class. */
  private static final class Replayed {
    static final RevisionHistory HISTORY = RevisionHistory.of(Revisions.all());
  }
}
