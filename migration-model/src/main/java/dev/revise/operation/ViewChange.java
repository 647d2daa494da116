package dev.revise.operation;

import dev.revise.schema.Grant;
import dev.revise.schema.Privilege;
import dev.revise.schema.TableName;
import java.util.Optional;

/** Writes down what a revision does to one view without showing something else. */
public final class ViewChange {
  private final SchemaChange change;
  private final TableName name;

  ViewChange(SchemaChange change, TableName name) {
    this.change = change;
    this.name = name;
  }

  public ViewChange comment(String text) {
    return comment(Optional.of(text));
  }

  public ViewChange dropComment() {
    return comment(Optional.empty());
  }

  public ViewChange grant(Privilege privilege, String... roles) {
    for (String role : roles) {
      change.apply(new GrantPrivilege(name, new Grant(privilege, role)));
    }
    return this;
  }

  public ViewChange revoke(Privilege privilege, String... roles) {
    for (String role : roles) {
      change.apply(new RevokePrivilege(name, new Grant(privilege, role)));
    }
    return this;
  }

  private ViewChange comment(Optional<String> to) {
    change.apply(SetComment.in(change.schema(), new Commented.OfView(name), to));
    return this;
  }
}
