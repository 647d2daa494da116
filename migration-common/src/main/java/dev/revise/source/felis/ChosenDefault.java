package dev.revise.source.felis;

import dev.revise.schema.DefaultValue;
import dev.revise.schema.DefaultValue.Computed;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The default of a column as an overlay says it; nothing if the column has none. */
record ChosenDefault(Optional<DefaultValue> value) {
  static final String NONE = "none";
  static final String NOW = "now";
  static final String NEXT = "next";
  static final String TEXT = "text";
  static final String NUMBER = "number";
  static final String BOOLEAN = "boolean";
  static final String SQL = "sql";

  private static final Map<String, ChosenDefault> WORDS =
      Map.of(
          NONE, new ChosenDefault(Optional.empty()),
          NOW, new ChosenDefault(Optional.of(Computed.CURRENT_TIMESTAMP)),
          NEXT, new ChosenDefault(Optional.of(Computed.NEXT_VALUE)));
  private static final Set<String> KEYS = Set.of(TEXT, NUMBER, BOOLEAN, SQL);

  /** A word, or a mapping of the kind of value to the value. */
  static ChosenDefault read(YamlNode value) {
    if (value.isMapping()) {
      Mapping mapping = value.mapping("\"default\"").allowing("a default", KEYS);
      if (mapping.entries().size() != 1) {
        throw mapping.problem("\"default\" has one key: text, number, boolean or sql");
      }
      return new ChosenDefault(Optional.of(read(mapping)));
    }
    String word = value.text("\"default\"");
    return Optional.ofNullable(WORDS.get(word))
        .orElseThrow(
            () ->
                value
                    .place()
                    .problem(
                        "\"default\" is none, now, next or a mapping such as {text: %s}"
                            .formatted(word)));
  }

  private static DefaultValue read(Mapping mapping) {
    String kind = mapping.entries().keySet().iterator().next();
    YamlNode value = mapping.entries().get(kind);
    return switch (kind) {
      case TEXT -> new DefaultValue.Text(value.exact("a text"));
      case SQL -> new DefaultValue.Expression(value.exact("SQL"));
      case BOOLEAN -> new DefaultValue.Bool(value.flag("a boolean"));
      default -> new DefaultValue.Number(number(value));
    };
  }

  /** As it is written, with its zeros. */
  private static BigDecimal number(YamlNode value) {
    try {
      BigDecimal number = new BigDecimal(value.scalar("a number").text());
      if (DefaultReader.isHuge(number)) {
        throw value.place().problem("no database keeps a number of that size; correct it");
      }
      return number;
    } catch (NumberFormatException e) {
      throw value.place().problem("a number is written in decimal digits; correct it", e);
    }
  }
}
