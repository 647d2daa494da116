package dev.revise.dialect;

import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * SQL that may have been written by anyone: a file, a catalogue or annotations bring it, and
 * whoever upgrades runs it. An expression is one expression over the columns of its table, a view
 * is one query; both only call functions that compute.
 *
 * <p>What is refused is a {@link MigrationException} that names the object and quotes the SQL.
 */
public final class PureSql {
  private static final int SHOWN = 200;

  private final KnownFunctions functions;
  private final Set<String> files;
  private final boolean printed;

  private PureSql(KnownFunctions functions, Set<String> files, boolean printed) {
    this.functions = functions;
    this.files = Set.copyOf(files);
    this.printed = printed;
  }

  /** With the functions that both databases bring, as far as they only compute. */
  public static PureSql known() {
    return new PureSql(KnownFunctions.BUILT_IN, Set.of(), false);
  }

  /** With those of an extension too, if they are known. */
  public PureSql ofExtension(String extension) {
    return new PureSql(functions.ofExtension(extension), files, printed);
  }

  /** With more functions, which somebody who may decide that has looked at. */
  public PureSql calling(Collection<String> more) {
    return new PureSql(functions.and(more), files, printed);
  }

  /** With these files, whose statement may do what it likes for the same reason. */
  public PureSql carrying(Collection<String> more) {
    Set<String> all = new HashSet<>(files);
    all.addAll(more);
    return new PureSql(functions, all, printed);
  }

  /**
   * @param file as what brings it names it
   * @throws MigrationException if nobody allowed it
   */
  public void requireCarried(String file) {
    if (!files.contains(file)) {
      throw new MigrationException(
          "%s is SQL that runs as it is written; allow it with authoring().carrying(\"%s\") in the class of the database"
              .formatted(file, file));
    }
  }

  /** The same for what a database printed, which is one expression even where we cannot read it. */
  public PureSql asPrinted() {
    return new PureSql(functions, files, true);
  }

  /** With the functions that the schema carries: whoever reads a revision sees their text too. */
  public Schema checked(Schema schema) {
    PureSql all =
        calling(schema.objects().keySet().stream().map(id -> id.on().name()).distinct().toList());
    schema.tables().values().forEach(all::require);
    schema.views().values().forEach(all::require);
    return schema;
  }

  public void require(Table table) {
    table.columns().forEach(column -> require(table, column));
    table.constraints(CheckConstraint.class).forEach(check -> require(table, check));
    table.indexes().forEach(index -> require(table, index));
  }

  public void require(Table table, CheckConstraint check) {
    String of = "check \"%s\" of %s".formatted(check.name(), table.name());
    require(of, check.expression(), names(table));
  }

  public void require(Table table, Index index) {
    String of = "index \"%s\" of %s".formatted(index.name(), table.name());
    index.keys().stream()
        .filter(IndexKey::expression)
        .forEach(key -> require("a key of " + of, key.sql(), names(table)));
    index.predicate().ifPresent(sql -> require("the condition of " + of, sql, names(table)));
  }

  public void require(View view) {
    if (view.query() instanceof ViewQuery.Sql sql) {
      String of = "view " + view.name();
      new PureQuery(sql.text())
          .problem(functions)
          .ifPresent(
              problem -> {
                throw refused(of, sql.text(), problem, "one query that only reads");
              });
    }
  }

  /**
   * An expression that its reader wrote: it may call anything and ask other tables, but is one.
   *
   * @param of what it is of, in the sentence that refuses it
   */
  public static void requireOne(String of, String sql) {
    PureExpression.unclosed(sql)
        .ifPresent(
            problem -> {
              throw refused(of, sql, problem, "one expression");
            });
  }

  private void require(Table table, Column column) {
    String of = "%s.%s".formatted(table.name(), column.name());
    column.generation().ifPresent(sql -> require("computed column " + of, sql, names(table)));
    column
        .defaultValue()
        .filter(DefaultValue.Expression.class::isInstance)
        .map(value -> ((DefaultValue.Expression) value).sql())
        .ifPresent(sql -> require("the default of " + of, sql, Set.of()));
  }

  private void require(String of, String sql, Collection<String> columns) {
    PureExpression expression = new PureExpression(sql, columns);
    Optional<String> problem =
        printed ? expression.problemAsPrinted(functions) : expression.problem(functions);
    problem.ifPresent(
        found -> {
          throw refused(of, sql, found, "one expression over columns in double quotes");
        });
  }

  private static MigrationException refused(String of, String sql, String problem, String wanted) {
    String shown = sql.strip().replaceAll("\\s+", " ");
    return new MigrationException(
        "%s is SQL that %s: %s; write %s"
            .formatted(
                of,
                problem,
                shown.length() > SHOWN ? shown.substring(0, SHOWN) + "..." : shown,
                wanted));
  }

  private static List<String> names(Table table) {
    return table.columns().stream().map(Column::name).toList();
  }
}
