package dev.revise.operation;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.BoundKey;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Constraint;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Grant;
import dev.revise.schema.Index;
import dev.revise.schema.MigrationException;
import dev.revise.schema.ObjectKind;
import dev.revise.schema.ObjectSql;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.RandomSchemas;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random operations, each of which a schema may refuse. */
final class RandomOperation {
  private final Random random;
  private final RandomSchemas parts;
  private final RandomAlterations alterations;

  RandomOperation(Random random, RandomSchemas parts) {
    this.random = random;
    this.parts = parts;
    this.alterations = new RandomAlterations(random, parts);
  }

  void createTable(SchemaChange change) {
    change.create(parts.table(change.schema()));
  }

  void dropTable(SchemaChange change) {
    if (change.schema().tables().size() > 1) {
      change.drop(table(change).name());
    }
  }

  void renameTable(SchemaChange change) {
    change.apply(new RenameTable(table(change), parts.name()));
  }

  void addColumn(SchemaChange change) {
    Column column = parts.columns().next();
    boolean needsValue = !column.nullable() && column.defaultValue().isEmpty();
    change.table(table(change).name()).add(needsValue ? column.withNullable(true) : column);
  }

  void dropColumn(SchemaChange change) {
    Table table = table(change);
    Column column = parts.one(table.columns());
    boolean counts =
        column.defaultValue().filter(DefaultValue.Identity.class::isInstance).isPresent();
    if (column.nullable() || column.defaultValue().isPresent() && !counts) {
      change.table(table.name()).dropColumns(column.name());
    }
  }

  void alterColumn(SchemaChange change) {
    Table table = table(change);
    Column from = parts.one(table.columns());
    change.table(table.name()).alter(from.name(), alterations.of(table, from));
  }

  void renameColumn(SchemaChange change) {
    Table table = table(change);
    change.table(table.name()).renameColumn(parts.one(table.columns()).name(), parts.name());
  }

  void addConstraint(SchemaChange change) {
    Table table = table(change);
    Constraint constraint =
        table.primaryKey().isEmpty() && table.columns().stream().anyMatch(c -> !c.nullable())
            ? parts.primaryKey(table)
            : random.nextBoolean() ? parts.unique(table) : parts.check(table);
    change.table(table.name()).add(constraint);
  }

  void addForeignKey(SchemaChange change) {
    Optional<BoundKey> bound = parts.foreignKey(change.schema());
    bound.ifPresent(key -> change.table(key.table()).add(key.key()));
  }

  void dropConstraint(SchemaChange change) {
    Table table = table(change);
    if (!table.constraints().isEmpty()) {
      change.table(table.name()).dropConstraints(parts.one(table.constraints()).name());
    }
  }

  void renameConstraint(SchemaChange change) {
    Table table = table(change);
    if (!table.constraints().isEmpty()) {
      change
          .table(table.name())
          .renameConstraint(parts.one(table.constraints()).name(), parts.name());
    }
  }

  void createIndex(SchemaChange change) {
    Table table = table(change);
    List<ForeignKey> keys = table.foreignKeys().toList();
    Index index =
        keys.isEmpty() || random.nextBoolean()
            ? parts.index(table)
            : new Index(parts.name(), parts.one(keys).columns(), false);
    change.table(table.name()).add(index);
  }

  void dropIndex(SchemaChange change) {
    Table table = table(change);
    if (!table.indexes().isEmpty()) {
      change.table(table.name()).dropIndex(parts.one(table.indexes()).name());
    }
  }

  void createView(SchemaChange change) {
    change.create(parts.view(change.schema()));
  }

  void dropView(SchemaChange change) {
    view(change).ifPresent(change::drop);
  }

  void replaceView(SchemaChange change) {
    view(change)
        .ifPresent(
            view ->
                change.replaceView(view.name(), from -> parts.view(view.name(), change.schema())));
  }

  void grant(SchemaChange change) {
    change.apply(new GrantPrivilege(relation(change), parts.grant()));
  }

  void revoke(SchemaChange change) {
    TableName on = relation(change);
    List<Grant> grants =
        change.schema().tables().containsKey(on)
            ? change.schema().table(on).grants()
            : change.schema().view(on).grants();
    if (!grants.isEmpty()) {
      change.apply(new RevokePrivilege(on, parts.one(grants)));
    }
  }

  void setComment(SchemaChange change) {
    Optional<String> text = parts.columns().comment();
    Optional<View> view = view(change);
    Table table = table(change);
    Column column = parts.one(table.columns());
    Commented target =
        switch (random.nextInt(view.isPresent() ? 4 : 3)) {
          case 0 -> new Commented.OfTable(table.name());
          case 1 -> new Commented.OfColumn(table.name(), column.name());
          case 2 -> new Commented.OfConstraint(table.name(), constraint(table));
          default -> new Commented.OfView(view.get().name());
        };
    change.apply(SetComment.in(change.schema(), target, text));
  }

  private Constraint constraint(Table table) {
    if (table.constraints().isEmpty()) {
      throw new MigrationException("no constraint");
    }
    return parts.one(table.constraints());
  }

  /** Adds columns and fills them from a table whose primary key another column of ours may hold. */
  void fillColumns(SchemaChange change) {
    Table source = table(change);
    PrimaryKey key = source.primaryKey().orElseThrow(() -> new MigrationException("no key"));
    String held = key.columns().get(0);
    Table table = table(change);
    ColumnType type = source.column(held).orElseThrow().type();
    String pointer =
        Stream.concat(
                table.foreignKeys().flatMap(k -> k.columns().stream()),
                table.columns().stream().filter(c -> !c.nullable()).map(Column::name))
            .filter(name -> table.column(name).orElseThrow().type().equals(type))
            .findFirst()
            .orElseThrow(() -> new MigrationException("no pointer"));
    List<Column> filled =
        source.columns().stream()
            .filter(c -> c.sequence().isEmpty())
            .limit(1 + random.nextInt(2))
            .map(c -> c.withNullable(true).withDefault(Optional.empty()))
            .toList();
    change.table(table.name()).addFilled(filled, pointer, source.name(), held);
  }

  void createEnum(SchemaChange change) {
    change.create(parts.enumType());
  }

  void alterEnum(SchemaChange change) {
    TableName name = one(change.schema().enums()).name();
    change.alterEnum(name, parts.enumType().labels().toArray(String[]::new));
  }

  void dropEnum(SchemaChange change) {
    change.dropEnum(one(change.schema().enums()).name());
  }

  void createSequence(SchemaChange change) {
    change.create(parts.sequence());
  }

  void alterSequence(SchemaChange change) {
    change.alterSequence(one(change.schema().sequences()).name(), from -> from.caching(3));
  }

  void dropSequence(SchemaChange change) {
    change.dropSequence(one(change.schema().sequences()).name());
  }

  /** One that only PostgreSQL has, one that only H2 has, or one that belongs to a table. */
  void createObject(SchemaChange change) {
    change.create(
        switch (random.nextInt(3)) {
          case 0 -> function(parts.name(), change);
          case 1 -> constant("carried_" + random.nextInt(1000), change);
          default -> fillFactor(table(change).name());
        });
  }

  void dropObject(SchemaChange change) {
    change.drop(one(change.schema().objects()).id());
  }

  void replaceObject(SchemaChange change) {
    CarriedObject from = one(change.schema().objects());
    if (from.id().kind() == ObjectKind.FUNCTION) {
      change.replace(function(from.id().on().name(), change));
    }
  }

  private CarriedObject function(String name, SchemaChange change) {
    TableName function = table(change).name().withName(name);
    return CarriedObject.of(ObjectKind.FUNCTION, function, "()")
        .on(
            "postgresql",
            new ObjectSql(
                List.of(
                    "SET LOCAL check_function_bodies = off",
                    """
                    CREATE OR REPLACE FUNCTION %s()
                     RETURNS integer
                     LANGUAGE sql
                    AS $function$SELECT %d$function$
                    """
                        .formatted(printed(function), random.nextInt(1000)),
                    "SET LOCAL check_function_bodies = on"),
                List.of("DROP FUNCTION " + printed(function) + "()")))
        .replacedWhile("f  integer");
  }

  private CarriedObject constant(String name, SchemaChange change) {
    TableName constant = table(change).name().withName(name);
    return CarriedObject.of(ObjectKind.CONSTANT, constant)
        .on(
            "h2",
            "CREATE CONSTANT %s VALUE %d".formatted(sqlOfH2(constant), random.nextInt(1000)),
            "DROP CONSTANT " + sqlOfH2(constant));
  }

  /** As H2 prints it, which escapes what is not ASCII. */
  private static String sqlOfH2(TableName name) {
    return Stream.of(name.schema(), name.name())
        .map(
            part ->
                part.chars().allMatch(c -> c < 128)
                    ? quoted(part)
                    : "U&"
                        + quoted(part)
                            .chars()
                            .mapToObj(c -> c < 128 ? Character.toString(c) : "\\%04x".formatted(c))
                            .collect(Collectors.joining()))
        .collect(Collectors.joining("."));
  }

  private CarriedObject fillFactor(TableName table) {
    return CarriedObject.of(ObjectKind.STORAGE_PARAMETERS, table)
        .on(
            "postgresql",
            "ALTER TABLE %s SET (fillfactor='%d')"
                .formatted(printed(table), 10 + random.nextInt(90)),
            "ALTER TABLE %s RESET (fillfactor)".formatted(printed(table)))
        .needing(table);
  }

  /** As PostgreSQL prints it: with quotes only where it needs them. */
  private static String printed(TableName name) {
    return Stream.of(name.schema(), name.name())
        .map(part -> part.matches("[a-z_][a-z0-9_]*") ? part : quoted(part))
        .collect(Collectors.joining("."));
  }

  private <T> T one(Map<?, T> all) {
    if (all.isEmpty()) {
      throw new MigrationException("there is none");
    }
    return parts.one(List.copyOf(all.values()));
  }

  void runStep(SchemaChange change) {
    SqlStep sql = SqlStep.on("h2", "SELECT 1").andOn("postgresql", "SELECT 1", "SELECT 'it''s; 2'");
    change.apply(
        random.nextBoolean()
            ? new RunStep("look around", sql, sql.losing("it's \"end\""))
            : RunStep.everywhere("look at it's end", "SELECT 1", "SELECT 2"));
  }

  private Table table(SchemaChange change) {
    return parts.one(List.copyOf(change.schema().tables().values()));
  }

  private Optional<View> view(SchemaChange change) {
    List<View> views = List.copyOf(change.schema().views().values());
    return views.isEmpty() ? Optional.empty() : Optional.of(parts.one(views));
  }

  private TableName relation(SchemaChange change) {
    return parts.one(change.schema().names().toList());
  }
}
