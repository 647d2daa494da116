package dev.revise.diff;

import dev.revise.operation.GrantPrivilege;
import dev.revise.operation.RevokePrivilege;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Grant;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.List;

/** Grants on what is there already: what was created brought its own. */
record GrantDiff(Schema to) {

  void change(SchemaChange change) {
    to.names().forEach(name -> change(change, name));
  }

  private void change(SchemaChange change, TableName on) {
    List<Grant> current = grants(change.schema(), on);
    List<Grant> target = grants(to, on);
    current.stream()
        .filter(grant -> !target.contains(grant))
        .forEach(grant -> change.apply(new RevokePrivilege(on, grant)));
    target.stream()
        .filter(grant -> !current.contains(grant))
        .forEach(grant -> change.apply(new GrantPrivilege(on, grant)));
  }

  private static List<Grant> grants(Schema schema, TableName on) {
    return schema.tables().containsKey(on) ? schema.table(on).grants() : schema.view(on).grants();
  }
}
