package dev.revise.testing.broken.forgetful;

import dev.revise.operation.NoStep;
import dev.revise.operation.SchemaChange;
import dev.revise.operation.SqlStep;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.revision.Revision;
import dev.revise.testing.broken.ForgetfulDatabase;

/** Loses the ends of names and does not say so. */
public final class V0002__Names extends Revision {
  public V0002__Names() {
    super(Origin.on("2026-11-30"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema.run(
        "shorten the names",
        SqlStep.everywhere(
            "UPDATE \"forgetful\".\"star\" SET \"name\" = substring(\"name\" from 1 for 1)"),
        new NoStep());
  }

  @Override
  protected ManagedDatabase database() {
    return new ForgetfulDatabase();
  }
}
