package dev.revise.operation;

import dev.revise.schema.Grant;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;

/** Gives a role a privilege on a table or view. */
public record GrantPrivilege(TableName on, Grant grant) implements Operation {
  @Override
  public Operation inverse() {
    return new RevokePrivilege(on, grant);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return Grants.plus(schema, on, grant);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.grantPrivilege(this);
  }

  @Override
  public Subject subject() {
    return Subject.of(on);
  }

  @Override
  public String describe() {
    return "grant " + grant.privilege() + " on " + on + " to " + grant.grantee();
  }
}
