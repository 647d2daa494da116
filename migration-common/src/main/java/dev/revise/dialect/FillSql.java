package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.dialect.Command.Requirement;
import dev.revise.operation.FillColumns;

/** What both databases need to fill columns from another table. */
final class FillSql {
  private FillSql() {}

  /** {@code "source"."exposure_id" = "filled"."obs_id"}. */
  static String match(FillColumns fill) {
    return "\"source\".%s = \"filled\".%s".formatted(quoted(fill.key()), quoted(fill.pointer()));
  }

  static Requirement everyRowPointsSomewhere(FillColumns fill) {
    String rows =
        """
        FROM %s AS "filled"
        WHERE NOT EXISTS (SELECT 1 FROM %s AS "source" WHERE %s)\
        """
            .formatted(quoted(fill.table()), quoted(fill.source()), match(fill));
    String problem =
        "rows of %s have a %s that is not a %s of %s, so %s cannot be filled; mend or delete them first"
            .formatted(
                fill.table(),
                fill.pointer(),
                fill.key(),
                fill.source(),
                String.join(", ", fill.columns()));
    return new Requirement("SELECT count(*) " + rows, problem).shownBy("SELECT * " + rows);
  }
}
