package dev.revise.source.felis;

/** An {@code @id} that something refers to, and where. */
record Reference(String id, Place place) {

  static Reference of(YamlNode value, String what) {
    return new Reference(value.text("each of " + what), value.place());
  }
}
