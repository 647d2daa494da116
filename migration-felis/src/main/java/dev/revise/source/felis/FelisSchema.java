package dev.revise.source.felis;

import java.util.List;
import java.util.Optional;

/** What one Felis file describes. */
record FelisSchema(Element element, List<FelisTable> tables) {

  String name() {
    return element.name();
  }

  Optional<FelisTable> table(String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst();
  }
}
