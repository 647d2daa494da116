package dev.revise.source.felis;

import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;

/** An index as an overlay says it, whole. */
record IndexYaml(Index index) {

  YamlMap yaml() {
    YamlMap yaml = new YamlMap();
    yaml.maps(IndexReader.KEYS, index.keys().stream().map(IndexYaml::key).toList());
    if (index.unique()) {
      yaml.flag(IndexReader.UNIQUE, true);
    }
    index.method().ifPresent(method -> yaml.text(IndexReader.METHOD, method));
    index.predicate().ifPresent(sql -> yaml.text(IndexReader.WHERE, sql));
    return yaml;
  }

  private static YamlMap key(IndexKey key) {
    YamlMap yaml = new YamlMap();
    yaml.text(key.expression() ? IndexReader.EXPRESSION : IndexReader.COLUMN, key.sql());
    if (key.descending()) {
      yaml.flag(IndexReader.DESCENDING, true);
    }
    key.nulls().ifPresent(order -> yaml.text(IndexReader.NULLS, order.name()));
    return yaml;
  }
}
