package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.Column;
import dev.revise.schema.Grant;
import dev.revise.schema.SqlSyntax;
import dev.revise.schema.TableName;
import java.util.Optional;
import java.util.stream.Stream;

/** Statements about tables and views that all databases write the same way. */
final class Ddl {
  private Ddl() {}

  /** How every change of a table begins. */
  static String alter(TableName table) {
    return "ALTER TABLE " + quoted(table) + " ";
  }

  /**
   * @param target {@code TABLE "s"."t"}, for example
   * @param text none removes the comment
   */
  static String comment(String target, Optional<String> text) {
    return "COMMENT ON " + target + " IS " + text.map(SqlSyntax::literal).orElse("NULL");
  }

  static Stream<String> columnComment(TableName table, Column column) {
    String target = "COLUMN " + quoted(table) + "." + quoted(column.name());
    return column.comment().stream().map(text -> comment(target, column.comment()));
  }

  static String grant(TableName on, Grant grant) {
    return "GRANT %s ON %s TO %s".formatted(grant.privilege(), quoted(on), quoted(grant.grantee()));
  }

  static String revoke(TableName on, Grant grant) {
    return "REVOKE %s ON %s FROM %s"
        .formatted(grant.privilege(), quoted(on), quoted(grant.grantee()));
  }
}
