package dev.revise.schema;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A column of a table.
 *
 * @param sequence the name of the sequence the column owns, in the table's schema; it goes with the
 *     column. A column may own a sequence that its default no longer uses: real databases do.
 * @param comment what the column means, its unit and UCD included
 * @param sequenceMaximum where the sequence that it owns or is numbered by ends before its type
 *     does; empty where it does not, as it should be
 */
public record Column(
    String name,
    ColumnType type,
    boolean nullable,
    Optional<DefaultValue> defaultValue,
    Optional<String> sequence,
    Optional<String> comment,
    OptionalLong sequenceMaximum)
    implements Named {

  public Column {
    Names.checked(name);
    sequence.ifPresent(Names::checked);
    if (defaultValue.equals(Optional.of(DefaultValue.Computed.NEXT_VALUE)) && sequence.isEmpty()) {
      throw new MigrationException(
          "column \"" + name + "\" takes values from a sequence it does not own");
    }
    if (isIdentity(defaultValue) && (nullable || sequence.isPresent())) {
      throw new MigrationException(
          "column \"%s\" is numbered by the database and so neither nullable nor owner of a sequence"
              .formatted(name));
    }
    boolean counts = sequence.isPresent() || isIdentity(defaultValue);
    if (!counts || sequenceMaximum.orElse(Long.MAX_VALUE) >= Sequence.greatest(type)) {
      sequenceMaximum = OptionalLong.empty();
    }
  }

  private static boolean isIdentity(Optional<DefaultValue> value) {
    return value.filter(DefaultValue.Identity.class::isInstance).isPresent();
  }

  public static Column of(String name, ColumnType type) {
    return new Column(
        name,
        type,
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty());
  }

  public static Column bool(String name) {
    return of(name, ColumnType.Simple.BOOLEAN);
  }

  public static Column integer(String name) {
    return of(name, ColumnType.Simple.INTEGER);
  }

  public static Column bigint(String name) {
    return of(name, ColumnType.Simple.BIGINT);
  }

  public static Column doublePrecision(String name) {
    return of(name, ColumnType.Simple.DOUBLE_PRECISION);
  }

  public static Column text(String name) {
    return of(name, ColumnType.Simple.TEXT);
  }

  public static Column varchar(String name, int length) {
    return of(name, new ColumnType.Varchar(OptionalInt.of(length)));
  }

  /** A date and time without time zone. */
  public static Column timestamp(String name) {
    return of(name, new ColumnType.Timestamp(OptionalInt.empty(), false));
  }

  public Column notNull() {
    return withNullable(false);
  }

  /** Numbered by a sequence of its own, as PostgreSQL's {@code serial} types are. */
  public Column serial(String sequenceName) {
    return withSequence(Optional.of(sequenceName))
        .withDefault(Optional.of(DefaultValue.Computed.NEXT_VALUE));
  }

  /** Not null, and numbered by the database whenever an INSERT does not say. */
  public Column identity() {
    return notNull().withDefault(Optional.of(new DefaultValue.Identity(false)));
  }

  /** Computed from other columns, which stand in double quotes. */
  public Column generatedAs(String sql) {
    return withDefault(Optional.of(new DefaultValue.Generated(sql)));
  }

  /** The same computed by another expression, stored or not as before. */
  public Column withGeneration(String sql) {
    return withDefault(
        defaultValue.map(
            value ->
                value instanceof DefaultValue.Generated generated
                    ? generated.withSql(sql)
                    : value));
  }

  /** The expression that it is computed by, if it is. */
  public Optional<String> generation() {
    return defaultValue
        .filter(DefaultValue.Generated.class::isInstance)
        .map(value -> ((DefaultValue.Generated) value).sql());
  }

  /** Whether it is computed when it is read. */
  public boolean isVirtual() {
    return defaultValue
        .filter(DefaultValue.Generated.class::isInstance)
        .filter(value -> ((DefaultValue.Generated) value).virtual())
        .isPresent();
  }

  /** Whether it is computed from that column. */
  public boolean isGeneratedFrom(String column) {
    return generation().filter(sql -> new SqlText(sql).mentions(column)).isPresent();
  }

  Column withMentionRenamed(String from, String to) {
    return generation()
        .map(sql -> withGeneration(new SqlText(sql).renamed(from, to).sql()))
        .orElse(this);
  }

  /** Whether a sequence belongs to it: one that it owns or the one of an identity. */
  public boolean countsInSequence() {
    return sequence.isPresent() || isIdentity(defaultValue);
  }

  /** The greatest value that the sequence gives it. */
  public long sequenceGreatest() {
    return sequenceMaximum.orElse(Sequence.greatest(type));
  }

  public Column defaultsTo(DefaultValue value) {
    return withDefault(Optional.of(value));
  }

  public Column comment(String text) {
    return withComment(Optional.of(text));
  }

  public Column withName(String other) {
    return new Column(other, type, nullable, defaultValue, sequence, comment, sequenceMaximum);
  }

  public Column withType(ColumnType other) {
    return new Column(name, other, nullable, defaultValue, sequence, comment, sequenceMaximum);
  }

  public Column withNullable(boolean other) {
    return new Column(name, type, other, defaultValue, sequence, comment, sequenceMaximum);
  }

  public Column withDefault(Optional<DefaultValue> other) {
    return new Column(name, type, nullable, other, sequence, comment, sequenceMaximum);
  }

  public Column withSequence(Optional<String> other) {
    return new Column(name, type, nullable, defaultValue, other, comment, sequenceMaximum);
  }

  public Column withComment(Optional<String> other) {
    return new Column(name, type, nullable, defaultValue, sequence, other, sequenceMaximum);
  }

  /** Its sequence ends there, although its type could hold more. */
  public Column withSequenceMaximum(OptionalLong other) {
    return new Column(name, type, nullable, defaultValue, sequence, comment, other);
  }

  @Override
  public DiffObject.Kind objectKind() {
    return DiffObject.Kind.COLUMN;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.column(this);
  }
}
