package dev.revise.operation;

import dev.revise.schema.Grant;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Grants on what may be a table or a view. */
final class Grants {
  private Grants() {}

  static Schema plus(Schema schema, TableName on, Grant grant) {
    return edit(
        schema,
        on,
        grants -> {
          if (grants.contains(grant)) {
            throw new MigrationException(text(grant) + " on " + on + " is granted already");
          }
          List<Grant> more = new ArrayList<>(grants);
          more.add(grant);
          return more;
        });
  }

  static Schema minus(Schema schema, TableName on, Grant grant) {
    return edit(
        schema,
        on,
        grants -> {
          List<Grant> fewer = new ArrayList<>(grants);
          if (!fewer.remove(grant)) {
            throw new MigrationException(text(grant) + " on " + on + " was never granted");
          }
          return fewer;
        });
  }

  private static Schema edit(Schema schema, TableName on, UnaryOperator<List<Grant>> edit) {
    return schema.views().containsKey(on)
        ? schema.editView(on, view -> view.withGrants(edit.apply(view.grants())))
        : schema.edit(on, table -> table.withGrants(edit.apply(table.grants())));
  }

  private static String text(Grant grant) {
    return grant.privilege() + " to " + grant.grantee();
  }
}
