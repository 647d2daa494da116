package dev.revise.source.felis;

import dev.revise.schema.DefaultValue;
import java.util.Optional;

/** The default of a column as an overlay says it. */
record DefaultYaml(Optional<DefaultValue> value) {

  void addTo(YamlMap yaml, String key) {
    Optional<String> word = word();
    if (word.isPresent()) {
      yaml.text(key, word.get());
    } else {
      yaml.map(key, mapping(value.orElseThrow()));
    }
  }

  private Optional<String> word() {
    if (value.isEmpty()) {
      return Optional.of(ChosenDefault.NONE);
    }
    return value
        .filter(DefaultValue.Computed.class::isInstance)
        .map(
            computed ->
                computed == DefaultValue.Computed.NEXT_VALUE
                    ? ChosenDefault.NEXT
                    : ChosenDefault.NOW);
  }

  private static YamlMap mapping(DefaultValue value) {
    YamlMap yaml = new YamlMap();
    if (value instanceof DefaultValue.Text text) {
      yaml.text(ChosenDefault.TEXT, text.value());
    } else if (value instanceof DefaultValue.Bool bool) {
      yaml.flag(ChosenDefault.BOOLEAN, bool.value());
    } else if (value instanceof DefaultValue.Number number) {
      yaml.text(ChosenDefault.NUMBER, number.value().toString());
    } else if (value instanceof DefaultValue.Expression expression) {
      yaml.text(ChosenDefault.SQL, expression.sql());
    } else if (value instanceof DefaultValue.NextOf next) {
      yaml.text(ChosenDefault.NEXT_OF, next.sequence().name());
    } else if (value instanceof DefaultValue.Generated generated) {
      yaml.text(
          generated.virtual() ? ChosenDefault.VIRTUAL : ChosenDefault.GENERATED, generated.sql());
    } else if (value instanceof DefaultValue.Identity identity) {
      yaml.text(
          ChosenDefault.IDENTITY,
          identity.always() ? ChosenDefault.ALWAYS : ChosenDefault.BY_DEFAULT);
    }
    return yaml;
  }
}
