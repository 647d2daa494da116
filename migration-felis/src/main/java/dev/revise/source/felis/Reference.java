package dev.revise.source.felis;

import dev.revise.schema.MigrationException;
import dev.revise.schema.Nearest;
import java.util.Set;

/** An {@code @id} that something refers to, and where. */
record Reference(String id, FilePosition place) {

  static Reference of(YamlNode value, String what) {
    return new Reference(value.text("each of " + what), value.place());
  }

  /** It is the id of {@code no column}, for example, but others are known. */
  MigrationException dangling(String none, Set<String> known) {
    return place.problem("\"%s\" is the @id of %s%s".formatted(id, none, Nearest.hint(id, known)));
  }
}
