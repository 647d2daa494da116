package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import dev.revise.operation.SqlStep;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Constraint;
import dev.revise.schema.EnumType;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Grant;
import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;
import dev.revise.schema.MigrationException;
import dev.revise.schema.ObjectId;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Sequence;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery;
import java.util.Comparator;
import java.util.List;
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
  private final TypeTerms types = new TypeTerms(this);
  private final ColumnTerms columns = new ColumnTerms(this);
  private final ConstraintTerms constraints = new ConstraintTerms(this);
  private final IndexTerms indexes = new IndexTerms(this);
  private final SequenceTerms sequences = new SequenceTerms(this);
  private final ObjectTerms objects = new ObjectTerms(this);
  private final StepTerms steps = new StepTerms(this);

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
      return columns.of(column).code();
    }
    if (value instanceof Constraint constraint) {
      return constraints.of(constraint).code();
    }
    if (value instanceof Index index) {
      return indexes.of(index).code();
    }
    if (value instanceof IndexKey key) {
      return indexes.key(key).code();
    }
    if (value instanceof Table table) {
      return table(table).code();
    }
    if (value instanceof View view) {
      return view(view).code();
    }
    if (value instanceof EnumType type) {
      return enumType(type).code();
    }
    if (value instanceof Sequence sequence) {
      return sequences.of(sequence).code();
    }
    if (value instanceof CarriedObject object) {
      return objects.of(object).code();
    }
    if (value instanceof ObjectId id) {
      return objects.id(id);
    }
    if (value instanceof SqlStep step) {
      return steps.of(step).code();
    }
    if (value instanceof Grant grant) {
      return CodeBlock.of(
          "new $T($L, $L)", Grant.class, code(grant.privilege()), role(grant.grantee()));
    }
    return components.code(value);
  }

  /** A column as it is after another: {@code column.withType(...)}, or whole. */
  CodeBlock edited(Column from, Column to) {
    return columns.edited(from, to);
  }

  /** A sequence as it is after another. */
  CodeBlock edited(Sequence from, Sequence to) {
    return sequences.edited(from, to);
  }

  private Term<EnumType> enumType(EnumType wanted) {
    return sure(
        wanted,
        () ->
            new Term<>(
                EnumType.of(wanted.name(), wanted.labels().toArray(String[]::new)),
                CodeBlock.of(
                    "$T.of($L)",
                    EnumType.class,
                    arguments(Stream.concat(Stream.of(wanted.name()), wanted.labels().stream())))));
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
        .orElseGet(() -> types.of(type).code());
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
          if (wanted.partitioning().isPresent()) {
            String by = wanted.partitioning().get();
            table = table.then(t -> t.partitionedBy(by), ".partitionedBy($L)", code(by));
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

  /** That way of writing it if it gives the very object, its constructor if not. */
  <T> Term<T> sure(T wanted, Supplier<Term<T>> written) {
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
