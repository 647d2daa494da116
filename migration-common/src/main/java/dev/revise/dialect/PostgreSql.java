package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.literal;
import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.dialect.Command.Requirement;
import dev.revise.dialect.Command.Statement;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.AlterEnum;
import dev.revise.operation.FillColumns;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.DefaultValue.Identity;
import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PostgreSQL, 12 and newer. */
final class PostgreSql extends AnsiSql {
  static final String NAME = "postgresql";

  /** What an enum type is called while another takes its name. */
  private static final String OLD_TYPE = "revise_old_type";

  private static final Normalization NORMALIZATION =
      new Normalization(
          NAME,
          true,
          UnaryOperator.identity(),
          Defaults::normalized,
          UnaryOperator.identity(),
          PostgreSql::kept,
          UnaryOperator.identity(),
          UnaryOperator.identity(),
          Queries::normalized);

  PostgreSql() {
    super(new ConstraintSql(new PostgreSqlDefinitions(), false), new PostgreSqlNeeds());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean rollsBackSchemaChanges() {
    return true;
  }

  @Override
  public Schema normalize(Schema schema) {
    return NORMALIZATION.of(schema);
  }

  @Override
  public View normalize(View view) {
    return NORMALIZATION.of(view);
  }

  @Override
  public Catalogue catalogue() {
    return new PostgreSqlCatalogue(definitions.types);
  }

  /** Columns of the table may be called like variables of PL/pgSQL; the table's are meant. */
  @Override
  public String enforcing(Requirement requirement) {
    String problem = literal(" " + requirement.problem());
    String quote = dollarQuote(requirement.countSql() + problem);
    return """
        DO %1$s
        #variable_conflict use_column
        DECLARE found bigint;
        BEGIN
          found := (%2$s);
          IF found > 0 THEN
            RAISE EXCEPTION USING MESSAGE = found || %3$s;
          END IF;
        END
        %1$s"""
        .formatted(quote, requirement.countSql(), problem);
  }

  @Override
  public String ensuring(Need need) {
    String create = String.join(";\n    ", need.createSql());
    String quote = dollarQuote(need.countSql() + create);
    return """
        DO %1$s
        BEGIN
          IF (%2$s) = 0 THEN
            %3$s;
          END IF;
        END
        %1$s"""
        .formatted(quote, need.countSql(), create);
  }

  /** {@code \\set} is psql's: it stops at the first error. */
  @Override
  public ScriptSql scripts() {
    List<String> head = new ArrayList<>(List.of("\\set ON_ERROR_STOP on", "\\set QUIET on"));
    session().forEach(setting -> head.add(setting + ";"));
    return new ScriptSql(head, List.of("BEGIN"), List.of("COMMIT"));
  }

  @Override
  public List<String> session() {
    return Sessions.postgreSql();
  }

  @Override
  public Optional<String> unfitSettings() {
    return Optional.empty();
  }

  @Override
  public Optional<Pooling> pooling() {
    return Optional.of(new PostgreSqlPooling());
  }

  @Override
  public List<String> transaction() {
    return Sessions.postgreSqlTransaction();
  }

  @Override
  public String exists(TableName table) {
    return "SELECT count(*) FROM pg_tables WHERE schemaname = %s AND tablename = %s"
        .formatted(literal(table.schema()), literal(table.name()));
  }

  @Override
  public HistorySql history(TableName table) {
    return PostgreSqlHistory.of(table);
  }

  @Override
  public List<String> moveHistory(TableName from, TableName to, List<TableName> present) {
    return PostgreSqlHistory.move(from, to, present);
  }

  @Override
  public Optional<BackupPrograms> backupPrograms(
      String url,
      Properties properties,
      String schema,
      TableName history,
      Path file,
      Duration patience) {
    return Optional.of(PostgreSqlPrograms.of(url, properties, schema, history, file, patience));
  }

  @Override
  public ErrorCodes errors() {
    return new PostgreSqlErrors();
  }

  @Override
  public RightsSql rights() {
    return new PostgreSqlRights();
  }

  @Override
  public LockSql locks() {
    return new PostgreSqlLocks();
  }

  @Override
  public Storage storage() {
    return Storage.SERVER;
  }

  /** A B-tree, and rows without a value behind all others, is what PostgreSQL does by itself. */
  private static Optional<Index> kept(Index index) {
    List<IndexKey> keys =
        index.keys().stream().map(key -> key.withNulls(NullOrders.kept(key, true))).toList();
    return Optional.of(
        new Index(
            index.name(),
            keys,
            index.unique(),
            index.method().filter(method -> !method.equals("btree")),
            index.predicate()));
  }

  private static String dollarQuote(String text) {
    String quote = "$revise$";
    while (text.contains(quote)) {
      quote = quote.replaceFirst("\\$$", "_\\$");
    }
    return quote;
  }

  @Override
  Stream<String> ownSequence(TableName table, Column column) {
    return column.sequence().stream()
        .map(
            name ->
                "ALTER SEQUENCE %s OWNED BY %s.%s"
                    .formatted(quoted(table.withName(name)), quoted(table), quoted(column.name())));
  }

  /** What numbers an identity follows the type of its column by itself. */
  @Override
  Stream<String> alterSequence(TableName table, Column from, Column to) {
    String counting =
        "AS %s %s".formatted(definitions.types.ofSequence(to.type()), Definitions.newEnding(to));
    if (to.sequence().isPresent()) {
      return Stream.of(
          "ALTER SEQUENCE %s %s".formatted(quoted(table.withName(to.sequence().get())), counting));
    }
    if (from.sequenceMaximum().isEmpty() && to.sequenceMaximum().isEmpty()) {
      return Stream.empty();
    }
    String alter =
        "EXECUTE format('ALTER SEQUENCE %%s %s', %s)".formatted(counting, ofIdentity(table, to));
    return Stream.of("DO %1$s BEGIN %2$s; END %1$s".formatted(dollarQuote(alter), alter));
  }

  @Override
  boolean replacesSequences() {
    return false;
  }

  @Override
  String countBeyond(TableName table, Column column, long greatest) {
    return column
        .sequence()
        .map(
            name ->
                "SELECT count(*) FROM %s WHERE last_value > %d"
                    .formatted(quoted(table.withName(name)), greatest))
        .orElseGet(
            () ->
                "SELECT count(*) FROM pg_sequences WHERE format('%%I.%%I', schemaname, sequencename) = %s AND last_value > %d"
                    .formatted(ofIdentity(table, column), greatest));
  }

  private static String ofIdentity(TableName table, Column column) {
    return "pg_get_serial_sequence(%s, %s)"
        .formatted(literal(quoted(table)), literal(column.name()));
  }

  @Override
  Stream<String> advanceSequence(TableName table, Column column) {
    return column.sequence().stream()
        .map(name -> advanced(table, column, literal(quoted(table.withName(name)))));
  }

  @Override
  Stream<String> startIdentity(TableName table, Column column, Identity identity) {
    return Stream.of(
        Ddl.alter(table)
            + "ALTER COLUMN %s ADD %s"
                .formatted(quoted(column.name()), Definitions.numbered(column, identity)),
        advanced(table, column, ofIdentity(table, column)));
  }

  private static String advanced(TableName table, Column column, String sequence) {
    String next =
        "SELECT setval(%s, greatest(coalesce(max(%s), 0), 0) + 1, false) FROM %s"
            .formatted(sequence, quoted(column.name()), quoted(table));
    return "DO %1$s #variable_conflict use_column BEGIN PERFORM %2$s; END %1$s"
        .formatted(dollarQuote(next), next.substring("SELECT ".length()));
  }

  /** The values move by way of text. */
  @Override
  public List<Command> alterEnum(AlterEnum operation) {
    EnumAlteration alteration = new EnumAlteration(definitions, operation);
    TableName type = operation.to().name();
    TableName old = type.withName(OLD_TYPE);
    return Stream.concat(
            alteration.requirements(),
            statements(
                Stream.of(
                        alteration.dropDefaults(),
                        Stream.of(
                            "ALTER TYPE %s RENAME TO %s".formatted(quoted(type), quoted(OLD_TYPE)),
                            alteration.create()),
                        alteration.convert(
                            user ->
                                "TYPE %1$s USING CAST(CAST(%2$s AS %3$s) AS %1$s)"
                                    .formatted(
                                        definitions.type(user.column().type()),
                                        quoted(user.column().name()),
                                        definitions.type(alteration.asText(user)))),
                        Stream.of(definitions.dropEnum(old)),
                        alteration.setDefaults())
                    .flatMap(sql -> sql))
                .stream())
        .toList();
  }

  /** A sequence goes with the column that owns it. */
  @Override
  Stream<String> dropSequenceAfter(TableName table, Column column) {
    return Stream.empty();
  }

  @Override
  String setType(AlterColumn alter) {
    ColumnType type = alter.to().type();
    boolean byText = new PostgreSqlCast(alter.from().type(), type).isByText();
    String value = Conversions.value(alter.from());
    String cast =
        "CAST(%s AS %s)"
            .formatted(byText ? "CAST(" + value + " AS text)" : value, definitions.type(type));
    return "TYPE %s USING %s"
        .formatted(
            definitions.types.declared(type),
            ZonedValue.of(this, alter).map(ZonedValue::sql).orElse(cast));
  }

  @Override
  String withZone(String timestamp, String zone) {
    return timestamp + " AT TIME ZONE " + literal(zone);
  }

  @Override
  String withoutZone(String zoned, String zone) {
    return zoned + " AT TIME ZONE " + literal(zone);
  }

  @Override
  String setZone(String zone) {
    return "SET LOCAL TIME ZONE " + literal(zone);
  }

  @Override
  String unlike(String expression, String regex) {
    return expression + " !~ " + literal(regex);
  }

  @Override
  public List<Command> fillColumns(FillColumns operation) {
    String assignments =
        operation.columns().stream()
            .map(column -> quoted(column) + " = \"source\"." + quoted(column))
            .collect(Collectors.joining(", "));
    return List.of(
        FillSql.everyRowPointsSomewhere(operation),
        new Statement(
            """
            UPDATE %s AS "filled"
            SET %s
            FROM %s AS "source"
            WHERE %s"""
                .formatted(
                    quoted(operation.table()),
                    assignments,
                    quoted(operation.source()),
                    FillSql.match(operation))));
  }
}
