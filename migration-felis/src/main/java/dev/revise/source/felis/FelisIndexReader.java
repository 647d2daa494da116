package dev.revise.source.felis;

import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;
import dev.revise.schema.IndexKey.NullOrder;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads an index that an overlay has; its name stands in for the {@code @id}. */
record FelisIndexReader(Mapping mapping) {
  static final String KEYS = "keys";
  static final String UNIQUE = "unique";
  static final String METHOD = "method";
  static final String WHERE = "where";
  static final String COLUMN = "column";
  static final String EXPRESSION = "expression";
  static final String DESCENDING = "descending";
  static final String NULLS = "nulls";
  private static final Map<String, NullOrder> ORDERS =
      Map.of("FIRST", NullOrder.FIRST, "LAST", NullOrder.LAST);

  Index read() {
    mapping.allowing("an index", Set.of(KEYS, UNIQUE, METHOD, WHERE));
    List<IndexKey> keys = mapping.list(KEYS).stream().map(FelisIndexReader::key).toList();
    return mapping
        .place()
        .locating(
            () ->
                new Index(
                    mapping.place().id(),
                    keys,
                    mapping.flag(UNIQUE).orElse(false),
                    mapping.text(METHOD),
                    mapping.exact(WHERE)));
  }

  /** The name of a column, or a mapping that says more. */
  private static IndexKey key(YamlNode value) {
    if (!value.isMapping()) {
      return value.place().locating(() -> IndexKey.column(value.text("a key")));
    }
    Mapping key =
        value.mapping("a key").allowing("a key", Set.of(COLUMN, EXPRESSION, DESCENDING, NULLS));
    if (key.find(COLUMN).isPresent() == key.find(EXPRESSION).isPresent()) {
      throw key.problem("a key has either \"column\" or \"expression\"; give one of them");
    }
    IndexKey plain =
        key.text(COLUMN)
            .map(column -> key.place().locating(() -> IndexKey.column(column)))
            .orElseGet(() -> IndexKey.expression(key.exact(EXPRESSION).orElse("")));
    IndexKey ordered = key.flag(DESCENDING).orElse(false) ? plain.asDescending() : plain;
    return ordered.withNulls(key.choice(NULLS, ORDERS));
  }
}
