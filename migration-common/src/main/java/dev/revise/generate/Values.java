package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Constraint;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Grant;
import dev.revise.schema.MigrationException;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.ReferentialAction;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Objects of a schema as a person writes them.
 *
 * <p>Each way of writing is tried: it counts only if it gives that very object. What a record gains
 * later is so never lost, but written with its constructor.
 */
final class Values {
  private final BaseClass base;
  private final Members members;
  private final Components components = new Components(this);

  Values(BaseClass base, Members members) {
    this.base = base;
    this.members = members;
  }

  /** Any value of a schema or operation. */
  CodeBlock code(Object value) {
    if (value instanceof TableName name) {
      return members.table(name);
    }
    if (value instanceof ColumnType type) {
      return type(type);
    }
    if (value instanceof Column column) {
      return column(column).code();
    }
    if (value instanceof Constraint constraint) {
      return constraint(constraint).code();
    }
    if (value instanceof Table table) {
      return table(table).code();
    }
    if (value instanceof View view) {
      return view(view).code();
    }
    if (value instanceof Grant grant) {
      return CodeBlock.of(
          "new $T($L, $L)", Grant.class, code(grant.privilege()), role(grant.grantee()));
    }
    return components.code(value);
  }

  /** Values as arguments. */
  List<CodeBlock> codes(List<?> values) {
    return values.stream().map(this::code).toList();
  }

  CodeBlock arguments(Stream<?> values) {
    return values.map(this::code).collect(CodeBlock.joining(", "));
  }

  CodeBlock role(String name) {
    return base.constant(name)
        .map(constant -> CodeBlock.of("$L", constant))
        .orElseGet(() -> Literal.of(name));
  }

  /** A list of grants, by the name that the module may have for it. */
  CodeBlock grants(List<Grant> grants) {
    return base.constant(grants)
        .map(constant -> CodeBlock.of("$L", constant))
        .orElseGet(() -> components.code(grants));
  }

  CodeBlock type(ColumnType type) {
    return base.constant(type)
        .map(constant -> CodeBlock.of("$L", constant))
        .orElseGet(() -> components.code(type));
  }

  /** A table with all that belongs to it. */
  Term<Table> table(Table wanted) {
    return sure(
        wanted,
        () -> {
          Term<Table> table =
              new Term<>(
                  Table.of(wanted.name(), wanted.columns().toArray(Column[]::new)),
                  CodeBlock.of(
                      "$T.of($L)",
                      Table.class,
                      arguments(
                          Stream.concat(Stream.of(wanted.name()), wanted.columns().stream()))));
          List<Constraint> constraints =
              wanted.constraints().stream().sorted(Comparator.comparingInt(Values::rank)).toList();
          if (!constraints.isEmpty()) {
            table =
                table.then(
                    t -> t.with(constraints.toArray(Constraint[]::new)),
                    ".with($L)",
                    arguments(constraints.stream()));
          }
          if (!wanted.indexes().isEmpty()) {
            table =
                table.then(
                    t -> t.withIndexes(wanted.indexes()),
                    ".withIndexes($L)",
                    code(wanted.indexes()));
          }
          if (wanted.comment().isPresent()) {
            String text = wanted.comment().get();
            table = table.then(t -> t.comment(text), ".comment($L)", code(text));
          }
          return wanted.grants().isEmpty()
              ? table
              : table.then(
                  t -> t.withGrants(wanted.grants()), ".withGrants($L)", grants(wanted.grants()));
        });
  }

  /** A view with its comment and grants. */
  Term<View> view(View wanted) {
    return sure(
        wanted,
        () -> {
          Term<View> view = query(wanted);
          if (wanted.comment().isPresent()) {
            String text = wanted.comment().get();
            view = view.then(v -> v.comment(text), ".comment($L)", code(text));
          }
          return wanted.grants().isEmpty()
              ? view
              : view.then(
                  v -> v.withGrants(wanted.grants()), ".withGrants($L)", grants(wanted.grants()));
        });
  }

  /** What a view shows of a column: {@code exposure_id AS visit_id}. */
  static String shown(ViewQuery.ProjectedColumn column) {
    return column.column().equals(column.as())
        ? column.as()
        : column.column() + " AS " + column.as();
  }

  private Term<View> query(View wanted) {
    if (wanted.query() instanceof ViewQuery.Projection projection) {
      List<String> columns = projection.columns().stream().map(Values::shown).toList();
      return new Term<>(
          View.of(wanted.name(), projection.from(), columns.toArray(String[]::new)),
          CodeBlock.of(
              "$T.of($L, $L, $L)",
              View.class,
              code(wanted.name()),
              code(projection.from()),
              arguments(columns.stream())));
    }
    ViewQuery.Sql sql = (ViewQuery.Sql) wanted.query();
    return new Term<>(
        View.ofSql(wanted.name(), sql.text(), sql.reads().toArray(TableName[]::new)),
        CodeBlock.of(
            "$T.ofSql($L)",
            View.class,
            arguments(Stream.concat(Stream.of(wanted.name(), sql.text()), sql.reads().stream()))));
  }

  Term<Column> column(Column wanted) {
    return sure(
        wanted,
        () -> {
          Term<Column> column = named(wanted.name(), wanted.type());
          if (!wanted.nullable()) {
            column = column.then(Column::notNull, ".notNull()");
          }
          column = filled(column, wanted);
          if (wanted.comment().isPresent()) {
            String text = wanted.comment().get();
            column = column.then(c -> c.comment(text), ".comment($L)", code(text));
          }
          return column;
        });
  }

  /** A column that takes its sequence and default from another, in an order that is allowed. */
  Term<Column> filled(Term<Column> column, Column wanted) {
    if (wanted.sequence().isPresent()
        && wanted.defaultValue().equals(Optional.of(DefaultValue.Computed.NEXT_VALUE))
        && !(column.value().sequence().equals(wanted.sequence())
            && column.value().defaultValue().equals(wanted.defaultValue()))) {
      String sequence = wanted.sequence().get();
      return column.then(c -> c.serial(sequence), ".serial($L)", code(sequence));
    }
    return wanted.sequence().isPresent()
        ? withDefault(withSequence(column, wanted), wanted)
        : withSequence(withDefault(column, wanted), wanted);
  }

  private Term<Column> withSequence(Term<Column> column, Column wanted) {
    return column.value().sequence().equals(wanted.sequence())
        ? column
        : column.then(
            c -> c.withSequence(wanted.sequence()), ".withSequence($L)", code(wanted.sequence()));
  }

  private Term<Column> withDefault(Term<Column> column, Column wanted) {
    if (column.value().defaultValue().equals(wanted.defaultValue())) {
      return column;
    }
    return wanted
        .defaultValue()
        .map(value -> column.then(c -> c.defaultsTo(value), ".defaultsTo($L)", code(value)))
        .orElseGet(
            () ->
                column.then(
                    c -> c.withDefault(Optional.empty()),
                    ".withDefault($T.empty())",
                    Optional.class));
  }

  private Term<Column> named(String name, ColumnType type) {
    CodeBlock text = code(name);
    if (type instanceof ColumnType.Varchar varchar && varchar.length().isPresent()) {
      int length = varchar.length().getAsInt();
      return new Term<>(
          Column.varchar(name, length),
          CodeBlock.of("$T.varchar($L, $L)", Column.class, text, length));
    }
    if (type.equals(new ColumnType.Timestamp(OptionalInt.empty(), false))) {
      return new Term<>(
          Column.timestamp(name), CodeBlock.of("$T.timestamp($L)", Column.class, text));
    }
    if (type instanceof ColumnType.Simple simple) {
      return simple(name, simple, text);
    }
    return new Term<>(
        Column.of(name, type), CodeBlock.of("$T.of($L, $L)", Column.class, text, type(type)));
  }

  private Term<Column> simple(String name, ColumnType.Simple type, CodeBlock text) {
    Column column = Column.of(name, type);
    return switch (type) {
      case BOOLEAN -> new Term<>(column, CodeBlock.of("$T.bool($L)", Column.class, text));
      case INTEGER -> new Term<>(column, CodeBlock.of("$T.integer($L)", Column.class, text));
      case BIGINT -> new Term<>(column, CodeBlock.of("$T.bigint($L)", Column.class, text));
      case DOUBLE_PRECISION ->
          new Term<>(column, CodeBlock.of("$T.doublePrecision($L)", Column.class, text));
      case TEXT -> new Term<>(column, CodeBlock.of("$T.text($L)", Column.class, text));
      default -> new Term<>(column, CodeBlock.of("$T.of($L, $L)", Column.class, text, type(type)));
    };
  }

  private Term<Constraint> constraint(Constraint wanted) {
    return sure(wanted, () -> written(wanted));
  }

  private Term<Constraint> written(Constraint wanted) {
    if (wanted instanceof PrimaryKey key) {
      return key(new PrimaryKey(key.name(), key.columns()));
    }
    if (wanted instanceof UniqueConstraint key) {
      return key(new UniqueConstraint(key.name(), key.columns()));
    }
    if (wanted instanceof CheckConstraint check) {
      return new Term<>(
          new CheckConstraint(check.name(), check.expression()),
          CodeBlock.of(
              "new $T($L)",
              CheckConstraint.class,
              arguments(Stream.of(check.name(), check.expression()))));
    }
    return foreignKey((ForeignKey) wanted);
  }

  private Term<Constraint> key(Constraint key) {
    return new Term<>(
        key,
        CodeBlock.of(
            "new $T($L)",
            key.getClass(),
            arguments(Stream.concat(Stream.of(key.name()), key.columns().stream()))));
  }

  private Term<Constraint> foreignKey(ForeignKey wanted) {
    ForeignKey plain =
        ForeignKey.named(wanted.name())
            .on(wanted.columns().toArray(String[]::new))
            .references(wanted.references(), wanted.referencedColumns().toArray(String[]::new));
    Term<Constraint> key =
        new Term<>(
            plain,
            CodeBlock.of(
                "$T.named($L).on($L).references($L)",
                ForeignKey.class,
                code(wanted.name()),
                arguments(wanted.columns().stream()),
                arguments(
                    Stream.concat(
                        Stream.of(wanted.references()), wanted.referencedColumns().stream()))));
    ReferentialAction deleted = wanted.onDelete();
    ReferentialAction updated = wanted.onUpdate();
    return plain.onDelete() == deleted && plain.onUpdate() == updated
        ? key
        : key.then(
            k -> ((ForeignKey) k).withActions(deleted, updated),
            ".withActions($L)",
            arguments(Stream.of(deleted, updated)));
  }

  private <T> Term<T> sure(T wanted, Supplier<Term<T>> written) {
    try {
      Term<T> term = written.get();
      if (term.value().equals(wanted)) {
        return term;
      }
    } catch (MigrationException e) {
      // so it cannot be written that way
    }
    return new Term<>(wanted, components.code(wanted));
  }

  /** Keys first, then what refers to others. */
  private static int rank(Constraint constraint) {
    return constraint instanceof PrimaryKey
        ? 0
        : constraint instanceof UniqueConstraint ? 1 : constraint instanceof ForeignKey ? 2 : 3;
  }
}
