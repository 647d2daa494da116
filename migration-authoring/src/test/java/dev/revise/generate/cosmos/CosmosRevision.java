package dev.revise.generate.cosmos;

import dev.revise.revision.Origin;
import dev.revise.revision.Revision;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Grant;
import dev.revise.schema.Privilege;
import dev.revise.schema.TableName;
import java.util.List;

/** The names that the revisions of several databases share. */
public abstract class CosmosRevision extends Revision {
  protected static final ColumnType REGION =
      new ColumnType.Defined(new TableName("public", "region"));
  protected static final ColumnType DEPTH = new ColumnType.Numeric(9, 3);
  protected static final String READER = "reader";
  protected static final String WRITER = "writer";
  protected static final List<Grant> READERS =
      List.of(new Grant(Privilege.SELECT, READER), new Grant(Privilege.SELECT, WRITER));

  protected CosmosRevision(Origin origin) {
    super(origin);
  }

  protected static TableName table(String name) {
    return new TableName("cosmos", name);
  }
}
