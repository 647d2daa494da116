package dev.revise.dialect;

import static dev.revise.dialect.Sql.quoted;

import dev.revise.dialect.Command.Requirement;
import dev.revise.dialect.Command.Statement;
import dev.revise.operation.AddColumn;
import dev.revise.operation.AddConstraint;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.CreateIndex;
import dev.revise.operation.CreateTable;
import dev.revise.operation.CreateView;
import dev.revise.operation.DropColumn;
import dev.revise.operation.DropConstraint;
import dev.revise.operation.DropIndex;
import dev.revise.operation.DropTable;
import dev.revise.operation.DropView;
import dev.revise.operation.GrantPrivilege;
import dev.revise.operation.Operation;
import dev.revise.operation.RenameColumn;
import dev.revise.operation.RenameConstraint;
import dev.revise.operation.RenameTable;
import dev.revise.operation.ReplaceView;
import dev.revise.operation.RevokePrivilege;
import dev.revise.operation.RunSql;
import dev.revise.operation.SetComment;
import dev.revise.operation.UnfillColumns;
import dev.revise.schema.BoundKey;
import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.Grant;
import dev.revise.schema.Index;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What PostgreSQL and H2 write the same way. */
abstract class AnsiSql implements Dialect, Operation.Visitor<List<Command>> {
  final Definitions definitions;

  AnsiSql(Definitions definitions) {
    this.definitions = definitions;
  }

  @Override
  public final List<Command> render(Operation operation) {
    return operation.accept(this);
  }

  /** Creates the sequence of a column, before the column. */
  abstract Stream<String> createSequence(TableName table, Column column);

  /** Says to which column the sequence belongs, after the column is there. */
  abstract Stream<String> ownSequence(TableName table, Column column);

  /** Drops the sequence of a column after the column, where it did not go with it. */
  abstract Stream<String> dropSequenceAfter(TableName table, Column column);

  /** {@code ALTER COLUMN} parts that change the type, casting what is there. */
  abstract String setType(Column column);

  /** The condition that text does not look like that. */
  abstract String unlike(String expression, String regex);

  @Override
  public List<Command> createTable(CreateTable operation) {
    Table table = operation.table();
    List<String> sql = new ArrayList<>();
    table.columns().forEach(column -> createSequence(table.name(), column).forEach(sql::add));
    sql.add(definitions.table(table));
    definitions.constraintsApart(table).forEach(c -> sql.add(addition(table.name(), c)));
    table.columns().forEach(column -> ownSequence(table.name(), column).forEach(sql::add));
    table.indexes().forEach(index -> sql.add(creation(table.name(), index)));
    table.comment().ifPresent(text -> sql.add(comment("TABLE " + quoted(table.name()), text)));
    table.columns().forEach(column -> columnComment(table.name(), column).ifPresent(sql::add));
    table.grants().forEach(grant -> sql.add(grant(table.name(), grant)));
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
        Stream.of(
            alter(operation.table().name()) + "RENAME TO " + quoted(operation.to())));
  }

  @Override
  public List<Command> addColumn(AddColumn operation) {
    TableName table = operation.table();
    Column column = operation.column();
    return statements(
        Stream.of(
                createSequence(table, column),
                Stream.of(alter(table) + "ADD COLUMN " + definitions.column(table, column)),
                ownSequence(table, column),
                columnComment(table, column).stream())
            .flatMap(sql -> sql));
  }

  @Override
  public List<Command> dropColumn(DropColumn operation) {
    TableName table = operation.table();
    Column column = operation.column();
    return statements(
        Stream.concat(
            Stream.of(alter(table) + "DROP COLUMN " + quoted(column.name())),
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
            alter(operation.table())
                + "RENAME COLUMN %s TO %s"
                    .formatted(quoted(operation.column().name()), quoted(operation.to()))));
  }

  @Override
  public List<Command> addConstraint(AddConstraint operation) {
    return statements(Stream.of(addition(operation.table(), operation.constraint())));
  }

  @Override
  public List<Command> dropConstraint(DropConstraint operation) {
    List<BoundKey> rebind = operation.rebind();
    return statements(
        Stream.of(
                rebind.stream().map(bound -> removal(bound.table(), bound.key())),
                Stream.of(removal(operation.table(), operation.constraint())),
                rebind.stream().map(bound -> addition(bound.table(), bound.key())))
            .flatMap(sql -> sql));
  }

  @Override
  public List<Command> renameConstraint(RenameConstraint operation) {
    TableName table = operation.table();
    Constraint constraint = operation.constraint();
    return statements(
        Stream.of(
            alter(table)
                + "RENAME CONSTRAINT %s TO %s"
                    .formatted(
                        quoted(definitions.storedName(table, constraint)),
                        quoted(definitions.storedName(table, constraint.withName(operation.to()))))));
  }

  @Override
  public List<Command> createIndex(CreateIndex operation) {
    return statements(Stream.of(creation(operation.table(), operation.index())));
  }

  @Override
  public List<Command> dropIndex(DropIndex operation) {
    TableName index = operation.table().withName(operation.index().name());
    return statements(Stream.of("DROP INDEX " + quoted(index)));
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
    return statements(Stream.of(grant(operation.on(), operation.grant())));
  }

  @Override
  public List<Command> revokePrivilege(RevokePrivilege operation) {
    Grant grant = operation.grant();
    return statements(
        Stream.of(
            "REVOKE %s ON %s FROM %s"
                .formatted(grant.privilege(), quoted(operation.on()), quoted(grant.grantee()))));
  }

  @Override
  public List<Command> setComment(SetComment operation) {
    String target =
        operation
            .column()
            .map(column -> "COLUMN " + quoted(operation.on()) + "." + quoted(column))
            .orElse("TABLE " + quoted(operation.on()));
    return statements(Stream.of(comment(target, operation.to())));
  }

  @Override
  public List<Command> unfillColumns(UnfillColumns operation) {
    return List.of();
  }

  @Override
  public List<Command> runSql(RunSql operation) {
    return statements(
        Optional.ofNullable(operation.forward().get(name()))
            .orElseThrow(
                () ->
                    new MigrationException(
                        "\"%s\" has no SQL for %s; the revision must give it"
                            .formatted(operation.summary(), name())))
            .stream());
  }

  final String addition(TableName table, Constraint constraint) {
    return alter(table) + "ADD " + definitions.constraint(table, constraint);
  }

  final String removal(TableName table, Constraint constraint) {
    return alter(table) + "DROP CONSTRAINT " + quoted(definitions.storedName(table, constraint));
  }

  static String alter(TableName table) {
    return "ALTER TABLE " + quoted(table) + " ";
  }

  static Optional<String> columnComment(TableName table, Column column) {
    String target = "COLUMN " + quoted(table) + "." + quoted(column.name());
    return column.comment().map(text -> comment(target, text));
  }

  static String comment(String target, String text) {
    return comment(target, Optional.of(text));
  }

  static String grant(TableName on, Grant grant) {
    return "GRANT %s ON %s TO %s".formatted(grant.privilege(), quoted(on), quoted(grant.grantee()));
  }

  static List<Command> statements(Stream<String> sql) {
    return sql.<Command>map(Statement::new).toList();
  }

  static Requirement noRowWhere(TableName table, String condition, String problem) {
    return new Requirement(
        "SELECT count(*) FROM %s WHERE %s".formatted(quoted(table), condition), problem);
  }

  private static String comment(String target, Optional<String> text) {
    return "COMMENT ON " + target + " IS " + text.map(Sql::literal).orElse("NULL");
  }

  private static String creation(TableName table, Index index) {
    return "CREATE %sINDEX %s ON %s %s"
        .formatted(
            index.unique() ? "UNIQUE " : "",
            quoted(index.name()),
            quoted(table),
            quoted(index.columns()));
  }
}
