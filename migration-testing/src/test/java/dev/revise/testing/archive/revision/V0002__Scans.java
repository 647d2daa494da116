package dev.revise.testing.archive.revision;

import dev.revise.operation.Irreversible;
import dev.revise.operation.SchemaChange;
import dev.revise.operation.SqlStep;
import dev.revise.testing.archive.ArchiveRevision;

/** Places are forgotten. */
public final class V0002__Scans extends ArchiveRevision {
  @Override
  protected void change(SchemaChange schema) {
    schema.run(
        "forget the places",
        SqlStep.everywhere("UPDATE \"archive\".\"plate\" SET \"place\" = 'box'")
            .losing("where each plate was"),
        new Irreversible("nobody knows where a plate was"));
  }
}
