package dev.revise.source.felis;

import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;

/** An index as an overlay says it, whole. */
record IndexYaml(Index index) {

  YamlMap yaml() {
    YamlMap yaml = new YamlMap();
    yaml.maps(FelisIndexReader.KEYS, index.keys().stream().map(IndexYaml::key).toList());
    if (index.unique()) {
      yaml.flag(FelisIndexReader.UNIQUE, true);
    }
    index.method().ifPresent(method -> yaml.text(FelisIndexReader.METHOD, method));
    index.predicate().ifPresent(sql -> yaml.text(FelisIndexReader.WHERE, sql));
    return yaml;
  }

  private static YamlMap key(IndexKey key) {
    YamlMap yaml = new YamlMap();
    yaml.text(key.expression() ? FelisIndexReader.EXPRESSION : FelisIndexReader.COLUMN, key.sql());
    if (key.descending()) {
      yaml.flag(FelisIndexReader.DESCENDING, true);
    }
    key.nulls().ifPresent(order -> yaml.text(FelisIndexReader.NULLS, order.name()));
    return yaml;
  }
}
