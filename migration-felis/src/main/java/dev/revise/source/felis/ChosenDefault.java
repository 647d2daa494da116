package dev.revise.source.felis;

import dev.revise.schema.DefaultValue;
import dev.revise.schema.DefaultValue.Computed;
import dev.revise.schema.NonFinite;
import dev.revise.schema.TableName;
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
  static final String NEXT_OF = "nextOf";
  static final String GENERATED = "generated";
  static final String VIRTUAL = "virtual";
  static final String IDENTITY = "identity";
  static final String ALWAYS = "ALWAYS";
  static final String BY_DEFAULT = "BY DEFAULT";

  private static final Map<String, ChosenDefault> WORDS =
      Map.of(
          NONE, new ChosenDefault(Optional.empty()),
          NOW, new ChosenDefault(Optional.of(Computed.CURRENT_TIMESTAMP)),
          NEXT, new ChosenDefault(Optional.of(Computed.NEXT_VALUE)));
  private static final Set<String> KEYS =
      Set.of(TEXT, NUMBER, BOOLEAN, SQL, NEXT_OF, GENERATED, VIRTUAL, IDENTITY);

  /**
   * A word, or a mapping of the kind of value to the value.
   *
   * @param schema the one that sequences are in
   */
  static ChosenDefault read(YamlNode value, String schema) {
    if (value.isMapping()) {
      Mapping mapping = value.mapping("\"default\"").allowing("a default", KEYS);
      if (mapping.entries().size() != 1) {
        throw mapping.problem(
            "\"default\" has one key: text, number, boolean, sql, nextOf, generated, virtual or identity");
      }
      return new ChosenDefault(Optional.of(read(mapping, schema)));
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

  /** Numbered by the database, which leaves no sequence of its own. */
  boolean isIdentity() {
    return value.filter(DefaultValue.Identity.class::isInstance).isPresent();
  }

  private static DefaultValue read(Mapping mapping, String schema) {
    String kind = mapping.entries().keySet().iterator().next();
    YamlNode value = mapping.entries().get(kind);
    return switch (kind) {
      case TEXT -> new DefaultValue.Text(value.exact("a text"));
      case SQL -> new DefaultValue.Expression(value.exact("SQL"));
      case GENERATED -> new DefaultValue.Generated(value.exact("SQL"));
      case VIRTUAL -> new DefaultValue.Generated(value.exact("SQL"), true);
      case NEXT_OF ->
          value
              .place()
              .locating(
                  () -> new DefaultValue.NextOf(new TableName(schema, value.text("a sequence"))));
      case IDENTITY ->
          new DefaultValue.Identity(
              mapping
                  .choice(IDENTITY, Map.of(ALWAYS, true, BY_DEFAULT, false))
                  .orElseThrow(() -> mapping.problem("identity is ALWAYS or BY DEFAULT")));
      case BOOLEAN -> new DefaultValue.Bool(value.flag("a boolean"));
      default ->
          value
              .scalar("a number")
              .nonFinite()
              .<DefaultValue>map(NonFinite::value)
              .orElseGet(() -> new DefaultValue.Number(number(value)));
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
