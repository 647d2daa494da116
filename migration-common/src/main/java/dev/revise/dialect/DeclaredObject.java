package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.dialect.WrittenStatement.Kind;
import dev.revise.dialect.WrittenStatement.Piece;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.MigrationException;
import dev.revise.schema.ObjectKind;
import dev.revise.schema.ObjectSql;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A carried object that the statement of a file brings. The statement stays as it is written; its
 * head says what it brings, on what, and so how that is dropped.
 */
public final class DeclaredObject {
  private static final String POSTGRESQL =
      "CREATE FUNCTION, PROCEDURE, TRIGGER, POLICY, RULE or MATERIALIZED VIEW, or ALTER TABLE ... ENABLE ROW LEVEL SECURITY";
  private static final String H2 = "CREATE TRIGGER or ALIAS";

  private final String dialect;
  private final String home;
  private final WrittenStatement statement;
  private int at;

  private DeclaredObject(String dialect, String home, WrittenStatement statement) {
    this.dialect = dialect;
    this.home = home;
    this.statement = statement;
  }

  /**
   * The object, which needs nothing yet but what it belongs to.
   *
   * @param dialect whose statement it is
   * @param home the schema of what is called by its name alone
   * @throws MigrationException if the text is not one statement that brings an object
   */
  public static CarriedObject read(String dialect, String home, String text) {
    return new DeclaredObject(dialect, home, WrittenStatement.of(text)).read();
  }

  /**
   * The same, also needing what its statements mention of a schema outside of texts.
   *
   * @throws MigrationException if what it belongs to is not there
   */
  public static CarriedObject within(Schema schema, CarriedObject object) {
    List<TableName> known =
        Stream.concat(
                schema.names(),
                schema.objects().values().stream().flatMap(other -> other.provides().stream()))
            .toList();
    object.needs().stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new MigrationException(
                  "%s is on %s, which is not there; correct the name, and put it in double quotes if it has capitals"
                      .formatted(object.id(), name));
            });
    TableName[] mentioned =
        known.stream()
            .filter(name -> !object.provides().equals(Optional.of(name)))
            .filter(name -> isMentioned(object, name))
            .toArray(TableName[]::new);
    return object.needing(mentioned);
  }

  /** Whether both have the same statements but for white space, comments, quotes and capitals. */
  public static boolean isInSameWords(CarriedObject one, CarriedObject other) {
    return words(one).equals(words(other));
  }

  private static List<String> words(CarriedObject object) {
    return object.sql().values().stream()
        .flatMap(own -> own.create().stream())
        .map(DeclaredObject::words)
        .toList();
  }

  /** What a database prints is one statement, whether or not we can tell. */
  private static String words(String sql) {
    try {
      return WrittenStatement.of(sql).words();
    } catch (MigrationException e) {
      return sql;
    }
  }

  private static boolean isMentioned(CarriedObject object, TableName name) {
    return object.sql().entrySet().stream()
        .anyMatch(
            own ->
                own.getValue().create().stream()
                    .map(WrittenStatement::of)
                    .anyMatch(
                        sql ->
                            new DeclaredObject(own.getKey(), object.id().on().schema(), sql)
                                .mentions(name)));
  }

  private boolean mentions(TableName name) {
    for (at = 0; at < statement.tokens().size(); at++) {
      boolean isPart = at > 0 && statement.tokens().get(at - 1).is(".");
      int before = at;
      if (!isPart && peek().isName() && name().equals(name)) {
        return true;
      }
      at = before;
    }
    return false;
  }

  private CarriedObject read() {
    boolean isH2 = dialect.equals("h2");
    if (!isH2 && skip("ALTER") && skip("TABLE")) {
      TableName table = name();
      require(skip("ENABLE") && skip("ROW") && skip("LEVEL") && skip("SECURITY") && isAtEnd());
      return belonging(
          ObjectKind.ROW_SECURITY,
          table,
          "",
          "ALTER TABLE " + quoted(table) + " DISABLE ROW LEVEL SECURITY");
    }
    require(skip("CREATE"));
    if (skip("OR")) {
      require(skip("REPLACE"));
    }
    return isH2 ? h2() : postgresql();
  }

  private CarriedObject postgresql() {
    if (skip("FUNCTION")) {
      return routine("FUNCTION");
    }
    if (skip("PROCEDURE")) {
      return routine("PROCEDURE");
    }
    if (skip("POLICY")) {
      String name = name().name();
      return on(ObjectKind.POLICY, name, "ON", "DROP POLICY " + quoted(name) + " ON ");
    }
    if (skip("RULE")) {
      String name = name().name();
      return on(ObjectKind.RULE, name, "TO", "DROP RULE " + quoted(name) + " ON ");
    }
    if (skip("MATERIALIZED")) {
      require(skip("VIEW"));
      TableName name = name();
      return alone(
          ObjectKind.MATERIALIZED_VIEW,
          name,
          "",
          new ObjectSql(
              List.of(statement.text()), List.of("DROP MATERIALIZED VIEW " + quoted(name))));
    }
    skip("CONSTRAINT");
    require(skip("TRIGGER"));
    String name = name().name();
    return on(ObjectKind.TRIGGER, name, "ON", "DROP TRIGGER " + quoted(name) + " ON ");
  }

  private CarriedObject h2() {
    if (skip("ALIAS")) {
      TableName name = name();
      return alone(
          ObjectKind.ALIAS,
          name,
          "",
          new ObjectSql(List.of(statement.text()), List.of("DROP ALIAS " + quoted(name))));
    }
    skip("FORCE");
    require(skip("TRIGGER"));
    TableName name = name();
    seek("ON");
    TableName table = name();
    return belonging(ObjectKind.TRIGGER, table, name.name(), "DROP TRIGGER " + quoted(name));
  }

  private CarriedObject routine(String kind) {
    TableName name = name();
    String arguments = "(" + arguments() + ")";
    return alone(
        ObjectKind.FUNCTION,
        name,
        arguments,
        new ObjectSql(
            List.of(
                "SET LOCAL check_function_bodies = off",
                statement.text(),
                "SET LOCAL check_function_bodies = on"),
            List.of("DROP %s %s%s".formatted(kind, quoted(name), arguments))));
  }

  /** Without their defaults, as DROP FUNCTION takes them. */
  private String arguments() {
    require(skip("("));
    List<String> arguments = new ArrayList<>();
    List<Piece> argument = new ArrayList<>();
    boolean isDefault = false;
    for (int depth = 1; ; at++) {
      require(!isAtEnd());
      Piece piece = peek();
      depth += piece.is("(") ? 1 : piece.is(")") ? -1 : 0;
      if (depth == 0 || depth == 1 && piece.is(",")) {
        if (!argument.isEmpty()) {
          arguments.add(text(argument));
        }
        argument = new ArrayList<>();
        isDefault = false;
        if (depth == 0) {
          at++;
          return String.join(", ", arguments);
        }
      } else {
        isDefault |= depth == 1 && (piece.is("DEFAULT") || piece.is("="));
        if (!isDefault) {
          argument.add(piece);
        }
      }
    }
  }

  private String text(List<Piece> pieces) {
    return statement
        .text()
        .substring(pieces.get(0).start(), pieces.get(pieces.size() - 1).end())
        .replaceAll("\\s+", " ");
  }

  private CarriedObject on(ObjectKind kind, String name, String before, String drop) {
    seek(before);
    TableName table = name();
    return belonging(kind, table, name, drop + quoted(table));
  }

  private CarriedObject belonging(ObjectKind kind, TableName table, String detail, String drop) {
    return alone(kind, table, detail, new ObjectSql(List.of(statement.text()), List.of(drop)))
        .needing(table);
  }

  private CarriedObject alone(ObjectKind kind, TableName on, String detail, ObjectSql sql) {
    return CarriedObject.of(kind, on, detail).on(dialect, sql).asDeclared();
  }

  /** {@code name} or {@code schema.name}, as the database understands it. */
  private TableName name() {
    String first = identifier();
    List<Piece> tokens = statement.tokens();
    boolean isQualified =
        at + 1 < tokens.size() && tokens.get(at).is(".") && tokens.get(at + 1).isName();
    at += isQualified ? 1 : 0;
    return isQualified ? new TableName(first, identifier()) : new TableName(home, first);
  }

  private String identifier() {
    require(!isAtEnd() && peek().isName());
    Piece piece = statement.tokens().get(at++);
    if (piece.kind() == Kind.NAME) {
      return piece.text().substring(1, piece.text().length() - 1).replace("\"\"", "\"");
    }
    return dialect.equals("h2")
        ? piece.text().toUpperCase(Locale.ROOT)
        : piece.text().toLowerCase(Locale.ROOT);
  }

  private void seek(String word) {
    while (!isAtEnd() && !peek().is(word)) {
      at++;
    }
    require(skip(word));
  }

  private boolean skip(String word) {
    boolean is = !isAtEnd() && peek().is(word);
    at += is ? 1 : 0;
    return is;
  }

  private boolean isAtEnd() {
    return at >= statement.tokens().size();
  }

  private Piece peek() {
    return statement.tokens().get(at);
  }

  private void require(boolean fits) {
    if (!fits) {
      String head =
          statement.tokens().stream().limit(4).map(Piece::text).collect(Collectors.joining(" "));
      throw new MigrationException(
          "\"%s ...\" brings no object that revise reads from a file; write %s"
              .formatted(head, dialect.equals("h2") ? H2 : POSTGRESQL));
    }
  }
}
