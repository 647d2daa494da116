package dev.revise.testing.broken.careless;

import dev.revise.operation.SchemaChange;
import dev.revise.operation.SqlStep;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.revision.Revision;
import dev.revise.testing.broken.CarelessDatabase;

/** Goes back without what it made. */
public final class V0002__Scratch extends Revision {
  public V0002__Scratch() {
    super(Origin.on("2026-11-30"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema.run(
        "make a table by hand",
        SqlStep.everywhere("CREATE TABLE \"careless\".\"scratch\" (\"id\" integer)"),
        SqlStep.everywhere("UPDATE \"careless\".\"star\" SET \"name\" = \"name\""));
  }

  @Override
  protected ManagedDatabase database() {
    return new CarelessDatabase();
  }
}
