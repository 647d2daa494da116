package dev.revise.operation;

import dev.revise.schema.Grant;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;

/** Takes from a role a privilege on a table or view. */
public record RevokePrivilege(TableName on, Grant grant) implements Operation {
  @Override
  public Operation inverse() {
    return new GrantPrivilege(on, grant);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return Grants.minus(schema, on, grant);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.revokePrivilege(this);
  }

  @Override
  public Subject subject() {
    return Subject.of(on);
  }

  @Override
  public String describe() {
    return "revoke " + grant.privilege() + " on " + on + " from " + grant.grantee();
  }
}
