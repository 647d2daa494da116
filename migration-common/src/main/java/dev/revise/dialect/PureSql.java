package dev.revise.dialect;

import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;
import dev.revise.schema.MigrationException;
import dev.revise.schema.ObjectId;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

  private PureSql(KnownFunctions functions, Set<String> files) {
    this.functions = functions;
    this.files = Set.copyOf(files);
  }

  /** With the functions that both databases bring, as far as they only compute. */
  public static PureSql known() {
    return new PureSql(KnownFunctions.BUILT_IN, Set.of());
  }

  /** With those of an extension too, if they are known. */
  public PureSql ofExtension(String extension) {
    return new PureSql(functions.ofExtension(extension), files);
  }

  /** With more functions, which somebody who may decide that has looked at. */
  public PureSql calling(Collection<String> more) {
    return new PureSql(functions.and(more), files);
  }

  /** With these files, whose statement may do what it likes for the same reason. */
  public PureSql carrying(Collection<String> more) {
    Set<String> all = new HashSet<>(files);
    all.addAll(more);
    return new PureSql(functions, all);
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

  /**
   * What the schema carries may be called, for whoever reads a revision sees its text too.
   *
   * @throws MigrationException for the first that does more than compute
   */
  public Schema checked(Schema schema) {
    PureSql all = new PureSql(knownIn(schema), files);
    schema.tables().values().forEach(all::require);
    schema.views().values().forEach(all::require);
    return schema;
  }

  private KnownFunctions knownIn(Schema schema) {
    return functions.and(
        schema.objects().keySet().stream()
            .map(ObjectId::on)
            .flatMap(on -> Stream.of(on.name(), on.schema() + "." + on.name()))
            .distinct()
            .toList());
  }

  /**
   * What of a schema that a database printed may do more than compute or take a number of a
   * sequence, a sentence each. It is one expression or query even where we cannot read it.
   */
  public List<String> doubts(Schema schema) {
    KnownFunctions all = knownIn(schema).and(List.of("nextval"));
    return Stream.concat(
            schema.tables().values().stream().flatMap(PureSql::parts),
            schema.views().values().stream().flatMap(PureSql::parts))
        .flatMap(part -> part.problemAsPrinted(all).map(part::doubt).stream())
        .toList();
  }

  public void require(Table table) {
    parts(table).forEach(this::require);
  }

  public void require(Table table, CheckConstraint check) {
    require(part(table, check));
  }

  public void require(Table table, Index index) {
    parts(table, index).forEach(this::require);
  }

  public void require(View view) {
    parts(view).forEach(this::require);
  }

  private void require(Part part) {
    part.problem(functions)
        .ifPresent(
            problem -> {
              throw part.refused(problem);
            });
  }

  private static Stream<Part> parts(Table table) {
    return Stream.of(
            table.columns().stream().flatMap(column -> parts(table, column)),
            table.constraints(CheckConstraint.class).map(check -> part(table, check)),
            table.indexes().stream().flatMap(index -> parts(table, index)))
        .flatMap(parts -> parts);
  }

  private static Stream<Part> parts(Table table, Column column) {
    String of = "%s.%s".formatted(table.name(), column.name());
    return Stream.concat(
        column.generation().stream()
            .map(sql -> Part.expression("computed column " + of, sql, names(table))),
        column
            .defaultValue()
            .filter(DefaultValue.Expression.class::isInstance)
            .map(value -> ((DefaultValue.Expression) value).sql())
            .map(sql -> Part.expression("the default of " + of, sql, Set.of()))
            .stream());
  }

  private static Part part(Table table, CheckConstraint check) {
    String of = "check \"%s\" of %s".formatted(check.name(), table.name());
    return Part.expression(of, check.expression(), names(table));
  }

  private static Stream<Part> parts(Table table, Index index) {
    String of = "index \"%s\" of %s".formatted(index.name(), table.name());
    return Stream.concat(
        index.keys().stream()
            .filter(IndexKey::expression)
            .map(key -> Part.expression("a key of " + of, key.sql(), names(table))),
        index.predicate().stream()
            .map(sql -> Part.expression("the condition of " + of, sql, names(table))));
  }

  private static Stream<Part> parts(View view) {
    return view.query() instanceof ViewQuery.Sql sql
        ? Stream.of(new Part("view " + view.name(), sql.text(), Optional.empty()))
        : Stream.empty();
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

  private static MigrationException refused(String of, String sql, String problem, String wanted) {
    return new MigrationException(
        "%s is SQL that %s: %s; write %s".formatted(of, problem, shown(sql), wanted));
  }

  private static String shown(String sql) {
    String line = sql.strip().replaceAll("\\s+", " ");
    return line.length() > SHOWN ? line.substring(0, SHOWN) + "..." : line;
  }

  private static List<String> names(Table table) {
    return table.columns().stream().map(Column::name).toList();
  }

  /**
   * A piece of SQL.
   *
   * @param of what it is of
   * @param columns those that an expression may name; none where it is a query
   */
  private record Part(String of, String sql, Optional<Collection<String>> columns) {
    static Part expression(String of, String sql, Collection<String> columns) {
      return new Part(of, sql, Optional.of(columns));
    }

    Optional<String> problem(KnownFunctions functions) {
      return columns
          .map(names -> new PureExpression(sql, names).problem(functions))
          .orElseGet(() -> new PureQuery(sql).problem(functions));
    }

    Optional<String> problemAsPrinted(KnownFunctions functions) {
      return columns
          .map(names -> new PureExpression(sql, names).problemAsPrinted(functions))
          .orElseGet(() -> new PureQuery(sql).problem(functions));
    }

    MigrationException refused(String problem) {
      String wanted =
          columns.isPresent()
              ? "one expression over columns in double quotes"
              : "one query that only reads";
      return PureSql.refused(of, sql, problem, wanted);
    }

    String doubt(String problem) {
      return "%s %s; review it before it runs on another database: %s"
          .formatted(of, problem.replaceFirst(" \\(the authoring.*\\)$", ""), shown(sql));
    }
  }
}
