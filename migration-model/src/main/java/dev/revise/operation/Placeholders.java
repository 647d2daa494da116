package dev.revise.operation;

import dev.revise.schema.MigrationException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What somebody configured for data steps, by name: Flyway's placeholders. Names are the same in
 * capitals and small letters. The values may be secret, so no message and no toString has them.
 */
public final class Placeholders {
  private final SortedMap<String, String> values;

  private Placeholders(SortedMap<String, String> values) {
    this.values = Collections.unmodifiableSortedMap(values);
  }

  public static Placeholders of(Map<String, String> values) {
    SortedMap<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(values);
    return new Placeholders(all);
  }

  /** An empty value is none. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
  }

  /**
   * @param what it should be, for whoever has to give it: {@code the host of the object store}
   * @throws MigrationException in a sentence that says how, if nobody gave it
   */
  public String require(String name, String what) {
    return find(name).orElseThrow(() -> missing(name, what));
  }

  /**
   * A value that has a form: {@code require("tape_url", "root://HOST//PATH of the tape system",
   * TapeUrl::read)}.
   *
   * @param reader gives nothing for what has another form
   * @throws MigrationException if nobody gave it, or if it has another form
   */
  public <T> T require(String name, String what, Function<String, Optional<T>> reader) {
    return reader.apply(require(name, what)).orElseThrow(() -> malformed(name, what));
  }

  private static MigrationException missing(String name, String what) {
    return new MigrationException(
        "placeholder %s is missing, %s; give it as --placeholder %s=..., as %s, or below placeholders in revise.toml; to Flyway it is flyway.placeholders.%s"
            .formatted(name, what, name, variable(name), name));
  }

  private static MigrationException malformed(String name, String what) {
    return new MigrationException(
        "placeholder %s is not %s; correct it in --placeholder, in %s, below placeholders in revise.toml, or in flyway.placeholders.%s"
            .formatted(name, what, variable(name), name));
  }

  private static String variable(String name) {
    return "REVISE_PLACEHOLDER_" + name.toUpperCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "Placeholders" + values.keySet();
  }
}
