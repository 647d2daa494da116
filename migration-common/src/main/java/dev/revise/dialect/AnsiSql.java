package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.dialect.Command.Requirement;
import dev.revise.dialect.Command.Statement;
import dev.revise.operation.AddColumn;
import dev.revise.operation.AddConstraint;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.AlterSequence;
import dev.revise.operation.CreateEnum;
import dev.revise.operation.CreateIndex;
import dev.revise.operation.CreateObject;
import dev.revise.operation.CreateSequence;
import dev.revise.operation.CreateTable;
import dev.revise.operation.CreateView;
import dev.revise.operation.DropColumn;
import dev.revise.operation.DropConstraint;
import dev.revise.operation.DropEnum;
import dev.revise.operation.DropIndex;
import dev.revise.operation.DropObject;
import dev.revise.operation.DropSequence;
import dev.revise.operation.DropTable;
import dev.revise.operation.DropView;
import dev.revise.operation.GrantPrivilege;
import dev.revise.operation.Operation;
import dev.revise.operation.RenameColumn;
import dev.revise.operation.RenameConstraint;
import dev.revise.operation.RenameTable;
import dev.revise.operation.ReplaceObject;
import dev.revise.operation.ReplaceView;
import dev.revise.operation.RevokePrivilege;
import dev.revise.operation.RunStep;
import dev.revise.operation.SetComment;
import dev.revise.operation.UnfillColumns;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.Column;
import dev.revise.schema.DefaultValue.Identity;
import dev.revise.schema.ObjectSql;
import dev.revise.schema.Prerequisites;
import dev.revise.schema.Sequence;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What PostgreSQL and H2 write the same way. */
abstract class AnsiSql implements Dialect, Operation.Visitor<List<Command>> {
  final Definitions definitions;
  private final ConstraintSql constraints;
  private final Needs needs;

  AnsiSql(ConstraintSql constraints, Needs needs) {
    this.definitions = constraints.definitions();
    this.constraints = constraints;
    this.needs = needs;
  }

  @Override
  public final List<Command> render(Operation operation) {
    return operation.accept(this);
  }

  @Override
  public final List<Requirement> requirements(Operation operation, Set<TableName> empty) {
    if (operation instanceof AddConstraint add) {
      return List.of(NewRules.of(add.table(), add.constraint(), empty));
    }
    if (operation instanceof CreateIndex create) {
      return Optional.of(create.index()).filter(definitions::knows).stream()
          .flatMap(index -> NewRules.of(create.table(), index).stream())
          .toList();
    }
    return render(operation).stream()
        .filter(Requirement.class::isInstance)
        .map(Requirement.class::cast)
        .toList();
  }

  @Override
  public final List<Need> needs(Prerequisites prerequisites, String user) {
    return needs.of(prerequisites, quoted(user));
  }

  @Override
  public final List<Need> needs(Prerequisites prerequisites) {
    return needs.of(prerequisites, "current_user");
  }

  @Override
  public final KeySql key(Table table) {
    List<String> columns = table.primaryKey().orElseThrow().columns();
    return new KeySql(
        table.name(),
        columns,
        columns.stream()
            .map(column -> definitions.type(table.column(column).orElseThrow().type()))
            .toList());
  }

  /** Creates the sequence of a column, before the column. */
  final Stream<String> createSequence(TableName table, Column column) {
    return column.sequence().stream()
        .map(
            name ->
                "CREATE SEQUENCE %s AS %s%s"
                    .formatted(
                        quoted(table.withName(name)),
                        definitions.types.ofSequence(column.type()),
                        Definitions.ending(column)));
  }

  /** Lets the sequence of a column, owned or of an identity, count as far as the column. */
  abstract Stream<String> alterSequence(TableName table, Column from, Column to);

  /** Whether what takes its values from a sequence stands in the way of altering it. */
  abstract boolean replacesSequences();

  /** A query for one number: how many sequences of the column have counted beyond that. */
  abstract String countBeyond(TableName table, Column column, long greatest);

  /** Says to which column the sequence belongs, after the column is there. */
  abstract Stream<String> ownSequence(TableName table, Column column);

  /** Lets the sequence of a column that has values go on behind them. */
  abstract Stream<String> advanceSequence(TableName table, Column column);

  /** The database numbers the column from now on, behind the values that are there. */
  abstract Stream<String> startIdentity(TableName table, Column column, Identity identity);

  /** Drops the sequence of a column after the column, where it did not go with it. */
  abstract Stream<String> dropSequenceAfter(TableName table, Column column);

  /** {@code ALTER COLUMN} parts that change the type, casting what is there. */
  abstract String setType(AlterColumn alter);

  /** A timestamp of that zone, as one with time zone. */
  abstract String withZone(String timestamp, String zone);

  /** What clocks in that zone showed then. */
  abstract String withoutZone(String zoned, String zone);

  /** Until the end of the transaction, text without a zone is in that one. */
  abstract String setZone(String zone);

  /** The condition that text does not look like that. */
  abstract String unlike(String expression, String regex);

  @Override
  public List<Command> createTable(CreateTable operation) {
    Table table = operation.table();
    List<String> sql = new ArrayList<>();
    table.columns().forEach(column -> createSequence(table.name(), column).forEach(sql::add));
    sql.add(definitions.table(table));
    definitions
        .constraintsApart(table)
        .forEach(c -> constraints.addition(table.name(), c).forEach(sql::add));
    definitions
        .constraintsInside(table)
        .forEach(c -> definitions.comment(table.name(), c).forEach(sql::add));
    table.columns().forEach(column -> ownSequence(table.name(), column).forEach(sql::add));
    table.indexes().forEach(index -> definitions.index(table.name(), index).forEach(sql::add));
    table
        .comment()
        .ifPresent(text -> sql.add(Ddl.comment("TABLE " + quoted(table.name()), table.comment())));
    table.columns().forEach(column -> Ddl.columnComment(table.name(), column).forEach(sql::add));
    table.grants().forEach(grant -> sql.add(Ddl.grant(table.name(), grant)));
    return statements(sql.stream());
  }

  @Override
  public List<Command> dropTable(DropTable operation) {
    Table table = operation.table();
    return statements(
        Stream.concat(
            Stream.of("DROP TABLE " + quoted(table.name())),
            table.columns().stream().flatMap(column -> dropSequenceAfter(table.name(), column))));
  }

  @Override
  public List<Command> renameTable(RenameTable operation) {
    return statements(
        Stream.of(Ddl.alter(operation.table().name()) + "RENAME TO " + quoted(operation.to())));
  }

  @Override
  public List<Command> addColumn(AddColumn operation) {
    TableName table = operation.table();
    Column column = operation.column();
    Stream<String> sql =
        Stream.of(
                createSequence(table, column),
                Stream.of(Ddl.alter(table) + "ADD COLUMN " + definitions.column(table, column)),
                ownSequence(table, column),
                Ddl.columnComment(table, column))
            .flatMap(statements -> statements);
    return Stream.concat(Requirements.ofNew(table, column), statements(sql).stream()).toList();
  }

  @Override
  public List<Command> dropColumn(DropColumn operation) {
    TableName table = operation.table();
    Column column = operation.column();
    return statements(
        Stream.concat(
            Stream.of(Ddl.alter(table) + "DROP COLUMN " + quoted(column.name())),
            dropSequenceAfter(table, column)));
  }

  @Override
  public List<Command> alterColumn(AlterColumn operation) {
    return new ColumnAlteration(this, operation).commands();
  }

  @Override
  public List<Command> renameColumn(RenameColumn operation) {
    return statements(
        Stream.of(
            Ddl.alter(operation.table())
                + "RENAME COLUMN %s TO %s"
                    .formatted(quoted(operation.column().name()), quoted(operation.to()))));
  }

  @Override
  public List<Command> addConstraint(AddConstraint operation) {
    return statements(constraints.addition(operation.table(), operation.constraint()));
  }

  @Override
  public List<Command> dropConstraint(DropConstraint operation) {
    TableName table = operation.table();
    return statements(
        constraints.released(
            table,
            operation.sharing(),
            operation.rebind(),
            constraints.removal(table, operation.constraint())));
  }

  @Override
  public List<Command> renameConstraint(RenameConstraint operation) {
    return statements(
        Stream.of(constraints.renaming(operation.table(), operation.constraint(), operation.to())));
  }

  @Override
  public List<Command> createIndex(CreateIndex operation) {
    return statements(definitions.index(operation.table(), operation.index()));
  }

  @Override
  public List<Command> dropIndex(DropIndex operation) {
    TableName index = operation.table().withName(operation.index().name());
    if (!definitions.knows(operation.index())) {
      return List.of();
    }
    return statements(
        constraints.released(
            operation.table(),
            operation.sharing(),
            operation.rebind(),
            "DROP INDEX " + quoted(index)));
  }

  @Override
  public List<Command> createView(CreateView operation) {
    return statements(definitions.view(operation.view()));
  }

  @Override
  public List<Command> dropView(DropView operation) {
    return statements(Stream.of("DROP VIEW " + quoted(operation.view().name())));
  }

  @Override
  public List<Command> replaceView(ReplaceView operation) {
    return statements(
        Stream.concat(
            Stream.of("DROP VIEW " + quoted(operation.from().name())),
            definitions.view(operation.to())));
  }

  @Override
  public List<Command> grantPrivilege(GrantPrivilege operation) {
    return statements(Stream.of(Ddl.grant(operation.on(), operation.grant())));
  }

  @Override
  public List<Command> revokePrivilege(RevokePrivilege operation) {
    return statements(Stream.of(Ddl.revoke(operation.on(), operation.grant())));
  }

  @Override
  public List<Command> setComment(SetComment operation) {
    String target = operation.target().accept(new CommentedSql(definitions));
    return statements(Stream.of(Ddl.comment(target, operation.to())));
  }

  @Override
  public List<Command> createEnum(CreateEnum operation) {
    return statements(Stream.of(definitions.enumType(operation.type())));
  }

  @Override
  public List<Command> dropEnum(DropEnum operation) {
    return statements(Stream.of(definitions.dropEnum(operation.type().name())));
  }

  @Override
  public List<Command> alterSequence(AlterSequence operation) {
    Sequence sequence = operation.to();
    return statements(
        Stream.of(
            "ALTER SEQUENCE %s %s%s"
                .formatted(
                    quoted(sequence.name()),
                    operation.from().type().equals(sequence.type())
                        ? ""
                        : "AS " + definitions.type(sequence.type()) + " ",
                    counting(sequence))));
  }

  @Override
  public List<Command> createSequence(CreateSequence operation) {
    Sequence sequence = operation.sequence();
    return statements(
        Stream.of(
            "CREATE SEQUENCE %s AS %s %s"
                .formatted(
                    quoted(sequence.name()),
                    definitions.type(sequence.type()),
                    counting(sequence))));
  }

  @Override
  public List<Command> dropSequence(DropSequence operation) {
    return statements(Stream.of("DROP SEQUENCE " + quoted(operation.sequence().name())));
  }

  @Override
  public List<Command> createObject(CreateObject operation) {
    return carried(operation.object(), ObjectSql::create);
  }

  @Override
  public List<Command> dropObject(DropObject operation) {
    return carried(operation.object(), ObjectSql::drop);
  }

  @Override
  public List<Command> replaceObject(ReplaceObject operation) {
    return carried(operation.to(), ObjectSql::create);
  }

  /** None where this database does without the object. */
  private List<Command> carried(
      CarriedObject object, Function<ObjectSql, List<String>> statements) {
    return statements(
        Optional.ofNullable(object.sql().get(name())).stream()
            .map(statements)
            .flatMap(List::stream));
  }

  @Override
  public Optional<String> renameSchema(String schema, String to) {
    return Optional.of(
        "DROP SCHEMA IF EXISTS %1$s; ALTER SCHEMA %2$s RENAME TO %1$s"
            .formatted(quoted(to), quoted(schema)));
  }

  static String counting(Sequence sequence) {
    return "INCREMENT BY %d MINVALUE %d MAXVALUE %d START WITH %d CACHE %d %s"
        .formatted(
            sequence.increment(),
            sequence.minimum(),
            sequence.maximum(),
            sequence.start(),
            sequence.cache(),
            sequence.cycles() ? "CYCLE" : "NO CYCLE");
  }

  @Override
  public List<Command> unfillColumns(UnfillColumns operation) {
    return List.of();
  }

  @Override
  public List<Command> runStep(RunStep operation) {
    return Steps.commands(operation, name());
  }

  static List<Command> statements(Stream<String> sql) {
    return sql.<Command>map(Statement::new).toList();
  }
}
