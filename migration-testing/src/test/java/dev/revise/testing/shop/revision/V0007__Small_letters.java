package dev.revise.testing.shop.revision;

import dev.revise.operation.NoStep;
import dev.revise.operation.SchemaChange;
import dev.revise.operation.SqlStep;
import dev.revise.testing.shop.ShopRevision;

/** Values change for good, and the author says so. */
public final class V0007__Small_letters extends ShopRevision {
  @Override
  protected void change(SchemaChange schema) {
    schema.run(
        "write remarks in small letters",
        SqlStep.everywhere("UPDATE \"goods\".\"remark\" SET \"words\" = 'x' || lower(\"words\")")
            .losing("the capital letters"),
        new NoStep());
  }
}
