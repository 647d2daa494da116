package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.operation.Commented;

/** What stands behind {@code COMMENT ON}. */
record CommentedSql(Definitions definitions) implements Commented.Visitor<String> {

  @Override
  public String table(Commented.OfTable target) {
    return "TABLE " + quoted(target.on());
  }

  @Override
  public String column(Commented.OfColumn target) {
    return "COLUMN " + quoted(target.on()) + "." + quoted(target.column());
  }

  @Override
  public String constraint(Commented.OfConstraint target) {
    return definitions.commented(target.on(), target.constraint());
  }

  @Override
  public String view(Commented.OfView target) {
    return "VIEW " + quoted(target.on());
  }
}
