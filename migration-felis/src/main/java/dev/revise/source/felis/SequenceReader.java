package dev.revise.source.felis;

import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.Sequence;
import dev.revise.schema.TableName;
import java.util.Map;
import java.util.Set;

/** Reads a sequence that no column owns; its name stands in for the {@code @id}. */
record SequenceReader(Mapping mapping, String schema) {
  static final String TYPE = "type";
  static final String START = "start";
  static final String INCREMENT = "increment";
  static final String MINIMUM = "minimum";
  static final String MAXIMUM = "maximum";
  static final String CACHE = "cache";
  static final String CYCLES = "cycles";
  private static final Set<String> KEYS =
      Set.of(TYPE, START, INCREMENT, MINIMUM, MAXIMUM, CACHE, CYCLES);
  private static final Map<String, ColumnType> TYPES =
      Map.of("smallint", Simple.SMALLINT, "integer", Simple.INTEGER, "bigint", Simple.BIGINT);

  /** What it does not say is as in one that counts 1, 2, 3 and so on. */
  Sequence read() {
    mapping.allowing("a sequence", KEYS);
    return mapping.place().locating(this::sequence);
  }

  private Sequence sequence() {
    Sequence usual =
        Sequence.of(
            new TableName(schema, mapping.place().id()),
            mapping.choice(TYPE, TYPES).orElse(Simple.BIGINT));
    long minimum = mapping.large(MINIMUM).orElse(usual.minimum());
    return new Sequence(
        usual.name(),
        usual.type(),
        mapping.large(START).orElse(minimum),
        mapping.large(INCREMENT).orElse(usual.increment()),
        minimum,
        mapping.large(MAXIMUM).orElse(usual.maximum()),
        mapping.large(CACHE).orElse(usual.cache()),
        mapping.flag(CYCLES).orElse(usual.cycles()));
  }
}
