package dev.revise.dialect;

import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.schema.Prerequisites;
import dev.revise.schema.Schema;
import java.util.List;

/** The SQL of one database. */
public interface Dialect {

  /** {@code postgresql} or {@code h2}; the key of SQL that an author writes per dialect. */
  String name();

  /** Whether a transaction that fails takes its schema changes back too. */
  boolean rollsBackSchemaChanges();

  /** What carries the operation out, in order. */
  List<Command> render(Operation operation);

  /** A requirement as a statement that fails with its sentence, for scripts run without us. */
  String enforcing(Command.Requirement requirement);

  /**
   * What the database must have before its first revision, and how to create it.
   *
   * @param user who applies revisions, as the database spells it
   */
  List<Need> needs(Prerequisites prerequisites, String user);

  /** How to ask the database what it holds. */
  Catalogue catalogue();

  /** The schema with everything this database cannot tell apart written one way. */
  Schema normalize(Schema schema);

  /** Everything as a script: each operation's one line as a comment, then its statements. */
  default String script(Operations operations) {
    StringBuilder script = new StringBuilder();
    for (Operation operation : operations.list()) {
      script.append(Sql.comment(operation.describe())).append('\n');
      for (Command command : render(operation)) {
        script.append(sql(command)).append(";\n");
      }
      script.append('\n');
    }
    return script.toString();
  }

  private String sql(Command command) {
    return command instanceof Command.Requirement requirement
        ? enforcing(requirement)
        : ((Command.Statement) command).sql();
  }
}
