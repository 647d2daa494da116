package dev.revise.dialect;

import dev.revise.operation.CreateEnum;
import dev.revise.operation.CreateObject;
import dev.revise.operation.CreateTable;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.schema.Column;
import dev.revise.schema.Prerequisites;
import dev.revise.schema.Schema;
import dev.revise.schema.SqlSyntax;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** The SQL of one database. */
public interface Dialect {

  /** {@code postgresql} or {@code h2}; the key of SQL that an author writes per dialect. */
  String name();

  /** Whether a transaction that fails takes its schema changes back too. */
  boolean rollsBackSchemaChanges();

  /** What carries the operation out, in order. */
  List<Command> render(Operation operation);

  /**
   * What must hold of existing rows before the operation: what it asks itself, and what the
   * database looks at while it carries it out.
   *
   * @param empty tables that hold no rows by then, whatever there is of their names now
   */
  List<Command.Requirement> requirements(Operation operation, Set<TableName> empty);

  /** A requirement as a statement that fails with its sentence, for scripts run without us. */
  String enforcing(Command.Requirement requirement);

  /**
   * What the database must have before its first revision, and how to create it.
   *
   * @param user who applies revisions, as the database spells it
   */
  List<Need> needs(Prerequisites prerequisites, String user);

  /** The same for a script, whoever will run it. */
  List<Need> needs(Prerequisites prerequisites);

  /** A need as one statement of a script, which creates what is not there yet. */
  String ensuring(Need need);

  /**
   * The order of a table's rows.
   *
   * @param table that has a primary key
   */
  KeySql key(Table table);

  /** What a new session executes first, so that nothing depends on who opened it. */
  List<String> session();

  /** The same within a transaction of somebody else's session, for as long as that lasts. */
  List<String> transaction();

  /**
   * A query for a sentence about each setting of a connection that revise cannot work with and no
   * session can change; nothing where there are none.
   */
  Optional<String> unfitSettings();

  /**
   * The value of a column that the database takes as a default and cannot store: {@code NaN}.
   *
   * @param column its default is the value
   */
  default Optional<String> unstorable(Column column) {
    return Optional.empty();
  }

  /** Poolers of connections; nothing where there are none. */
  Optional<Pooling> pooling();

  /** What a script for the database's own shell needs. */
  ScriptSql scripts();

  /** A query for one number, above zero when the table is there. */
  String exists(TableName table);

  /**
   * What gives a schema another name, which at most an empty schema has; nothing for one that keeps
   * its own.
   */
  Optional<String> renameSchema(String schema, String to);

  /**
   * Flyway's history in that table.
   *
   * @see HistorySql#in
   */
  HistorySql history(TableName table);

  /**
   * What moves a history to another place, with rows, keys and indexes.
   *
   * @param present it and the tables of ours beside it, as far as they are there; it comes last
   */
  List<String> moveHistory(TableName from, TableName to, List<TableName> present);

  LockSql locks();

  ErrorCodes errors();

  Storage storage();

  RightsSql rights();

  /**
   * The programs that back up a schema, where the database brings any.
   *
   * @param properties what the driver needs beside the URL: user and password
   * @param history Flyway's, whose lock is held meanwhile
   * @param file the backup that they read
   * @param patience how long they wait for a lock
   */
  Optional<BackupPrograms> backupPrograms(
      String url,
      Properties properties,
      String schema,
      TableName history,
      Path file,
      Duration patience);

  /** How to ask the database what it holds. */
  Catalogue catalogue();

  /** The schema with everything this database cannot tell apart written one way. */
  Schema normalize(Schema schema);

  /** The view with the same. */
  View normalize(View view);

  /** Everything as a script: each operation's one line as a comment, then its statements. */
  default String script(Operations operations) {
    StringBuilder script = new StringBuilder();
    for (Operation operation : operations.list()) {
      script.append(SqlSyntax.comment(operation.describe())).append('\n');
      for (Command command : render(operation)) {
        script.append(
            command instanceof Command.Unscripted unscripted
                ? SqlSyntax.comment(unscripted.what()) + "\n"
                : sql(command) + ";\n");
      }
      script.append('\n');
    }
    return script.toString();
  }

  /**
   * The statements that create enum types, tables without keys into others, and carried objects.
   */
  default List<String> creating(Schema schema) {
    Stream<Operation> operations =
        Stream.of(
                schema.enums().values().stream().map(CreateEnum::new),
                schema.tables().values().stream().map(CreateTable::new),
                schema.objects().values().stream().map(CreateObject::new))
            .flatMap(some -> some);
    return operations
        .flatMap(operation -> render(operation).stream())
        .filter(Command.Statement.class::isInstance)
        .map(command -> ((Command.Statement) command).sql())
        .toList();
  }

  /** A command as a statement of a script. */
  default String sql(Command command) {
    return command instanceof Command.Requirement requirement
        ? enforcing(requirement)
        : ((Command.Statement) command).sql();
  }
}
