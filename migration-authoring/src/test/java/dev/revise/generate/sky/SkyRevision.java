package dev.revise.generate.sky;

import dev.revise.operation.Operations;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.revision.Revision;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Grant;
import dev.revise.schema.Privilege;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.List;

/** The names that the revisions of sky share. */
public abstract class SkyRevision extends Revision {
  protected static final TableName STAR = table("star");
  protected static final TableName GALAXY = table("galaxy");
  protected static final TableName BRIGHT = table("bright");
  protected static final ColumnType REGION =
      new ColumnType.Defined(new TableName("public", "region"));
  protected static final String READER = "reader";
  protected static final List<Grant> READERS =
      List.of(new Grant(Privilege.SELECT, READER), new Grant(Privilege.SELECT, "writer"));

  protected SkyRevision(Origin origin) {
    super(origin);
  }

  protected static TableName table(String name) {
    return new TableName("sky", name);
  }

  /** What it does to that schema. */
  public final Operations replay(Schema before) {
    SchemaChange change = new SchemaChange(before);
    change(change);
    return change.operations();
  }

  @Override
  protected final ManagedDatabase database() {
    return new SkyDatabase();
  }
}
