package dev.revise.source.felis;

import dev.revise.schema.MigrationException;
import dev.revise.schema.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Keys and their values, in the file's order. A key without a value is not there. */
record Mapping(FilePosition place, Map<String, YamlNode> entries) {

  /**
   * The same, once no other key is in it.
   *
   * @param kind what it is, with its article
   */
  Mapping allowing(String kind, Set<String> known) {
    for (Map.Entry<String, YamlNode> entry : entries.entrySet()) {
      if (!known.contains(entry.getKey())) {
        throw entry
            .getValue()
            .place()
            .problem(
                "unknown key \"%s\" of %s%s"
                    .formatted(entry.getKey(), kind, Nearest.hint(entry.getKey(), known)));
      }
    }
    return this;
  }

  /** The same, about the object with that {@code @id}. */
  Mapping withId(String id) {
    Map<String, YamlNode> named = new LinkedHashMap<>();
    entries.forEach((key, value) -> named.put(key, value.withId(id)));
    return new Mapping(place.withId(id), named);
  }

  /** What both say; what this says wins. A key without a value takes away what the other has. */
  Mapping over(Mapping other) {
    Map<String, YamlNode> merged = new LinkedHashMap<>(other.entries);
    entries.forEach(
        (key, value) -> merged.put(key, other.find(key).map(value::over).orElse(value)));
    merged.keySet().removeIf(key -> merged.get(key).isAbsent() && other.find(key).isPresent());
    return new Mapping(place.over(other.place), merged);
  }

  Optional<YamlNode> find(String key) {
    return Optional.ofNullable(entries.get(key)).filter(value -> !value.isAbsent());
  }

  <T> T required(String key, Optional<T> value) {
    return value.orElseThrow(() -> place.problem("\"" + key + "\" is missing; add it"));
  }

  /** Trimmed; nothing is left of an empty one. */
  Optional<String> text(String key) {
    return find(key).map(value -> value.text(quoted(key))).filter(text -> !text.isEmpty());
  }

  /** As it stands in quotes; trimmed without them. */
  Optional<String> exact(String key) {
    return find(key).map(value -> value.exact(quoted(key))).filter(text -> !text.isEmpty());
  }

  OptionalInt whole(String key) {
    return find(key)
        .map(value -> OptionalInt.of(value.whole(quoted(key))))
        .orElse(OptionalInt.empty());
  }

  Optional<Long> large(String key) {
    return find(key).map(value -> value.large(quoted(key)));
  }

  Optional<Boolean> flag(String key) {
    return find(key).map(value -> value.flag(quoted(key)));
  }

  /** One of the words, which are written exactly so. */
  <T> Optional<T> choice(String key, Map<String, T> choices) {
    return text(key)
        .map(
            word ->
                Optional.ofNullable(choices.get(word))
                    .orElseThrow(
                        () ->
                            at(key)
                                .problem(
                                    "unknown %s \"%s\"%s"
                                        .formatted(
                                            key, word, Nearest.hint(word, choices.keySet())))));
  }

  List<YamlNode> list(String key) {
    return find(key).map(value -> value.list(quoted(key))).orElse(List.of());
  }

  /** Each with its own place, for the sentence that says it means nothing. */
  List<Reference> references(String key) {
    return list(key).stream().map(value -> Reference.of(value, quoted(key))).toList();
  }

  List<String> texts(String key) {
    return references(key).stream().map(Reference::id).toList();
  }

  Optional<Mapping> mapping(String key) {
    return find(key).map(value -> value.mapping(quoted(key)));
  }

  /** The mappings below a key, by their names. */
  Map<String, Mapping> mappings(String key) {
    return values(key, (name, value) -> value.mapping("each of " + quoted(key)));
  }

  /** What is made of each mapping below a key, its name standing in for the {@code @id}. */
  <T> Map<String, T> each(String key, Function<Mapping, T> read) {
    return values(
        key, (name, value) -> read.apply(value.withId(name).mapping("each of " + quoted(key))));
  }

  /** The texts below a key, by their names. */
  Map<String, String> names(String key) {
    return values(key, (name, value) -> value.text("each of " + quoted(key)));
  }

  /** The place of a key that is there. */
  FilePosition at(String key) {
    return find(key).map(YamlNode::place).orElse(place);
  }

  MigrationException problem(String sentence) {
    return place.problem(sentence);
  }

  private <T> Map<String, T> values(String key, BiFunction<String, YamlNode, T> read) {
    Map<String, T> values = new LinkedHashMap<>();
    mapping(key)
        .ifPresent(
            all ->
                all.entries().forEach((name, value) -> values.put(name, read.apply(name, value))));
    return values;
  }

  private static String quoted(String key) {
    return '"' + key + '"';
  }
}
