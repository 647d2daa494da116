package dev.revise.schema;

import dev.revise.schema.ColumnType.Simple;
import java.util.Map;
import java.util.Optional;

/**
 * A sequence that no column owns.
 *
 * @param type {@code smallint}, {@code integer} or {@code bigint}
 * @param start the first value
 * @param minimum the least value
 * @param maximum the greatest value
 * @param cache how many values a connection takes at once; the rest are lost with it
 * @param cycles whether it begins again at its end
 */
public record Sequence(
    TableName name,
    ColumnType type,
    long start,
    long increment,
    long minimum,
    long maximum,
    long cache,
    boolean cycles)
    implements SchemaObject {
  private static final Map<ColumnType, Long> GREATEST =
      Map.of(
          Simple.SMALLINT, (long) Short.MAX_VALUE,
          Simple.INTEGER, (long) Integer.MAX_VALUE,
          Simple.BIGINT, Long.MAX_VALUE);

  public Sequence {
    require(GREATEST.containsKey(type), name, "counts in smallint, integer or bigint, not " + type);
    require(increment != 0, name, "needs an increment other than 0");
    require(cache > 0, name, "caches at least one value, not " + cache);
    require(minimum < maximum, name, "has no value between " + minimum + " and " + maximum);
    require(
        minimum <= start && start <= maximum,
        name,
        "cannot start with %d, which is not between %d and %d".formatted(start, minimum, maximum));
  }

  /** 1, 2, 3 and so on, each value fetched when it is needed. */
  public static Sequence of(TableName name) {
    return of(name, Simple.BIGINT);
  }

  /** 1, 2, 3 and so on as long as the type can hold it. */
  public static Sequence of(TableName name, ColumnType type) {
    return new Sequence(name, type, 1, 1, 1, greatest(type), 1, false);
  }

  /** The greatest value of a sequence that numbers such a column. */
  static long greatest(ColumnType type) {
    return Optional.ofNullable(GREATEST.get(type)).orElse(Long.MAX_VALUE);
  }

  public Sequence startingWith(long value) {
    return new Sequence(name, type, value, increment, minimum, maximum, cache, cycles);
  }

  public Sequence incrementedBy(long step) {
    return new Sequence(name, type, start, step, minimum, maximum, cache, cycles);
  }

  public Sequence between(long least, long greatest) {
    return new Sequence(name, type, start, increment, least, greatest, cache, cycles);
  }

  public Sequence caching(long values) {
    return new Sequence(name, type, start, increment, minimum, maximum, values, cycles);
  }

  public Sequence cycling() {
    return new Sequence(name, type, start, increment, minimum, maximum, cache, true);
  }

  private static void require(boolean met, TableName name, String problem) {
    if (!met) {
      throw new MigrationException("sequence " + name + " " + problem);
    }
  }

  @Override
  public DiffObject.Kind objectKind() {
    return DiffObject.Kind.SEQUENCE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.sequence(this);
  }
}
