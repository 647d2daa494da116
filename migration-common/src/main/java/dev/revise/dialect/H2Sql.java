package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.literal;
import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.dialect.Command.Requirement;
import dev.revise.dialect.Command.Statement;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.AlterEnum;
import dev.revise.operation.FillColumns;
import dev.revise.operation.RenameColumn;
import dev.revise.operation.RenameTable;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.Constraint;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.DefaultValue.Identity;
import dev.revise.schema.NonFinite;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** H2, 2.3 and newer, in its regular mode. */
final class H2Sql extends AnsiSql {
  static final String NAME = "h2";

  /** What a sequence is called while another takes its place. */
  private static final String INTERIM_SEQUENCE = "revise_interim_sequence";

  /** An index that another constraint uses stays: in the way of the next key, and unique still. */
  H2Sql() {
    super(new ConstraintSql(new H2Definitions(), true), new H2Needs());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean rollsBackSchemaChanges() {
    return false;
  }

  @Override
  public Schema normalize(Schema schema) {
    return new H2Kept(definitions).normalization().of(schema);
  }

  @Override
  public View normalize(View view) {
    return new H2Kept(definitions).normalization().of(view);
  }

  @Override
  public Catalogue catalogue() {
    return new H2Catalogue(definitions.types);
  }

  /** The sentence fails to become a number, and H2's error quotes it. */
  @Override
  public String enforcing(Requirement requirement) {
    return "SELECT CASE WHEN found > 0 THEN CAST(found || %s AS integer) END FROM (%s) AS counted(found)"
        .formatted(literal(" " + requirement.problem()), requirement.countSql());
  }

  /** All that H2 needs can say IF NOT EXISTS. */
  @Override
  public String ensuring(Need need) {
    return String.join(";\n", need.createSql());
  }

  @Override
  public ScriptSql scripts() {
    return new ScriptSql(
        session().stream().map(setting -> setting + ";").toList(), List.of(), List.of());
  }

  @Override
  public List<String> session() {
    return Sessions.h2();
  }

  @Override
  public Optional<Pooling> pooling() {
    return Optional.empty();
  }

  /** H2 reads NaN and infinity only where it keeps floating point numbers. */
  @Override
  public Optional<String> unstorable(Column column) {
    ColumnType type = column.type().plain();
    Optional<String> unwritable =
        column
            .defaultValue()
            .flatMap(value -> Defaults.normalized(value, type))
            .flatMap(value -> H2Literals.unstorable(value, type));
    if (unwritable.isPresent()) {
      return unwritable;
    }
    Predicate<NonFinite> unstorable =
        number ->
            type instanceof Numeric
                || number != NonFinite.NAN && (type == Simple.DATE || type instanceof Timestamp);
    return column
        .defaultValue()
        .flatMap(value -> Defaults.normalized(value, type))
        .filter(DefaultValue.Text.class::isInstance)
        .flatMap(value -> NonFinite.of(((DefaultValue.Text) value).value()))
        .filter(unstorable)
        .map(NonFinite::sql);
  }

  @Override
  public Optional<String> unfitSettings() {
    return Optional.of(Sessions.H2_UNFIT);
  }

  @Override
  public List<String> transaction() {
    return Sessions.h2();
  }

  @Override
  public String exists(TableName table) {
    return "SELECT count(*) FROM information_schema.tables WHERE table_schema = %s AND table_name = %s"
        .formatted(literal(table.schema()), literal(table.name()));
  }

  /** PUBLIC keeps its name. */
  @Override
  public Optional<String> renameSchema(String schema, String to) {
    return super.renameSchema(schema, to).filter(sql -> !schema.equals("PUBLIC"));
  }

  @Override
  public HistorySql history(TableName table) {
    return H2History.of(table);
  }

  @Override
  public List<String> moveHistory(TableName from, TableName to, List<TableName> present) {
    return H2History.move(from, to, present);
  }

  /** H2 writes a script by itself. */
  @Override
  public Optional<BackupPrograms> backupPrograms(
      String url,
      Properties properties,
      String schema,
      TableName history,
      Path file,
      Duration patience) {
    return Optional.empty();
  }

  @Override
  public ErrorCodes errors() {
    return new H2Errors();
  }

  @Override
  public RightsSql rights() {
    return new H2Rights();
  }

  @Override
  public LockSql locks() {
    return new H2Locks();
  }

  @Override
  public Storage storage() {
    return new H2Storage();
  }

  /** H2 has no owned sequences; the comment of a sequence tells whose it is. */
  @Override
  Stream<String> ownSequence(TableName table, Column column) {
    return column.sequence().stream()
        .map(
            name ->
                "COMMENT ON SEQUENCE %s IS %s"
                    .formatted(
                        quoted(table.withName(name)),
                        literal(SequenceOwner.of(table, column.name()).text())));
  }

  /** The type of a sequence stays for ever, so a new one takes over where the old one stands. */
  @Override
  Stream<String> alterSequence(TableName table, Column from, Column to) {
    if (to.sequence().isEmpty()) {
      return Stream.of(
          Ddl.alter(table)
              + "ALTER COLUMN %s SET %s".formatted(quoted(to.name()), Definitions.newEnding(to)));
    }
    TableName sequence = table.withName(to.sequence().get());
    TableName interim = table.withName(INTERIM_SEQUENCE);
    String counting =
        "AS %s%s".formatted(definitions.types.ofSequence(to.type()), Definitions.ending(to));
    return Stream.concat(
        Stream.of(
            "CREATE SEQUENCE %s %s RESTART WITH (%s)"
                .formatted(quoted(interim), counting, nextOf(sequence)),
            "DROP SEQUENCE " + quoted(sequence),
            "CREATE SEQUENCE %s %s RESTART WITH (%s)"
                .formatted(quoted(sequence), counting, nextOf(interim)),
            "DROP SEQUENCE " + quoted(interim)),
        ownSequence(table, to));
  }

  private static String nextOf(TableName sequence) {
    return "SELECT BASE_VALUE FROM INFORMATION_SCHEMA.SEQUENCES WHERE SEQUENCE_SCHEMA = %s AND SEQUENCE_NAME = %s"
        .formatted(literal(sequence.schema()), literal(sequence.name()));
  }

  @Override
  boolean replacesSequences() {
    return true;
  }

  /** The next value may be one that is no longer needed. */
  @Override
  String countBeyond(TableName table, Column column, long greatest) {
    return column
        .sequence()
        .map(
            name ->
                "SELECT count(*) FROM (%s) AS sequence(next) WHERE next > %d"
                    .formatted(nextOf(table.withName(name)), greatest))
        .orElseGet(
            () ->
                "SELECT count(*) FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = %s AND TABLE_NAME = %s AND COLUMN_NAME = %s AND IDENTITY_BASE > %d"
                    .formatted(
                        literal(table.schema()),
                        literal(table.name()),
                        literal(column.name()),
                        greatest));
  }

  @Override
  Stream<String> advanceSequence(TableName table, Column column) {
    return column.sequence().stream()
        .map(
            name ->
                "ALTER SEQUENCE %s RESTART WITH (%s)"
                    .formatted(quoted(table.withName(name)), behindValues(table, column)));
  }

  @Override
  Stream<String> startIdentity(TableName table, Column column, Identity identity) {
    String alter = Ddl.alter(table) + "ALTER COLUMN " + quoted(column.name());
    String ending = column.sequenceMaximum().isPresent() ? " SET" + Definitions.ending(column) : "";
    return Stream.of(
        alter + " SET " + Definitions.generated(identity) + ending,
        alter + " RESTART WITH (" + behindValues(table, column) + ")");
  }

  private static String behindValues(TableName table, Column column) {
    return "SELECT greatest(coalesce(max(%s), 0), 0) + 1 FROM %s"
        .formatted(quoted(column.name()), quoted(table));
  }

  /** The values are text while the domain is made anew. */
  @Override
  public List<Command> alterEnum(AlterEnum operation) {
    EnumAlteration alteration = new EnumAlteration(definitions, operation);
    TableName type = operation.to().name();
    return Stream.concat(
            alteration.requirements(),
            statements(
                Stream.of(
                        alteration.dropDefaults(),
                        alteration.convert(
                            user -> "SET DATA TYPE " + definitions.type(alteration.asText(user))),
                        Stream.of(definitions.dropEnum(type), alteration.create()),
                        alteration.convert(
                            user -> "SET DATA TYPE " + definitions.type(user.column().type())),
                        alteration.setDefaults())
                    .flatMap(sql -> sql))
                .stream())
        .toList();
  }

  @Override
  Stream<String> dropSequenceAfter(TableName table, Column column) {
    return column.sequence().stream().map(name -> "DROP SEQUENCE " + quoted(table.withName(name)));
  }

  @Override
  String setType(AlterColumn alter) {
    return "SET DATA TYPE %s USING %s"
        .formatted(
            definitions.type(alter.to().type()),
            ZonedValue.of(this, alter).map(ZonedValue::sql).orElseGet(() -> cast(alter)));
  }

  /** A cast to JSON would make a JSON string of any text. */
  private String cast(AlterColumn alter) {
    ColumnType json = new ColumnType.Named("json");
    String value = Conversions.value(alter.from());
    boolean parses =
        H2Types.kept(alter.to().type()).equals(json)
            && !H2Types.kept(alter.from().type()).equals(json);
    return parses
        ? "CAST(%s AS character varying) FORMAT JSON".formatted(value)
        : "CAST(%s AS %s)".formatted(value, definitions.type(alter.to().type()));
  }

  /** AT TIME ZONE would take the zone of the session for the value's; text can say its own. */
  @Override
  String withZone(String timestamp, String zone) {
    return "CAST(%s AS character varying) || %s".formatted(timestamp, literal(" " + zone));
  }

  @Override
  String withoutZone(String zoned, String zone) {
    return "CAST(REGEXP_REPLACE(CAST(%s AT TIME ZONE %s AS character varying), %s, '') AS timestamp)"
        .formatted(zoned, literal(zone), literal("[+-][0-9]{2}(:[0-9]{2})*$"));
  }

  @Override
  String setZone(String zone) {
    return "SET TIME ZONE " + literal(zone);
  }

  @Override
  String unlike(String expression, String regex) {
    return "NOT REGEXP_LIKE(" + expression + ", " + literal(regex) + ")";
  }

  @Override
  public List<Command> renameColumn(RenameColumn operation) {
    List<Command> commands = new ArrayList<>(super.renameColumn(operation));
    Column renamed = operation.column().withName(operation.to());
    commands.addAll(statements(ownSequence(operation.table(), renamed)));
    return commands;
  }

  /** What carries the table's name in its own follows. */
  @Override
  public List<Command> renameTable(RenameTable operation) {
    List<Command> commands = new ArrayList<>(super.renameTable(operation));
    Table table = operation.table();
    TableName renamed = operation.renamed();
    table.columns().forEach(c -> commands.addAll(statements(ownSequence(renamed, c))));
    table.constraints().stream()
        .filter(c -> !stored(table.name(), c).equals(stored(renamed, c)))
        .map(
            c ->
                "RENAME CONSTRAINT %s TO %s".formatted(stored(table.name(), c), stored(renamed, c)))
        .forEach(rename -> commands.add(new Statement(Ddl.alter(renamed) + rename)));
    return commands;
  }

  private String stored(TableName table, Constraint constraint) {
    return quoted(definitions.storedName(table, constraint));
  }

  @Override
  public List<Command> fillColumns(FillColumns operation) {
    String values =
        operation.columns().stream()
            .map(column -> "\"source\"." + quoted(column))
            .collect(Collectors.joining(", "));
    return List.of(
        FillSql.everyRowPointsSomewhere(operation),
        new Statement(
            """
            UPDATE %s AS "filled"
            SET %s = (
              SELECT %s
              FROM %s AS "source"
              WHERE %s
            )"""
                .formatted(
                    quoted(operation.table()),
                    quoted(operation.columns()),
                    values,
                    quoted(operation.source()),
                    FillSql.match(operation))));
  }
}
