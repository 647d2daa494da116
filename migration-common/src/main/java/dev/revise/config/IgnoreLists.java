package dev.revise.config;

import dev.revise.schema.IgnorePattern;
import dev.revise.schema.IgnoredObjects;
import dev.revise.schema.UsageException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a {@code revise.toml} wants ignored at one level, in all databases and in single ones. What
 * both say counts.
 */
record IgnoreLists(Optional<Ignored> all, Map<String, Ignored> databases) {
  static final String KEY = "ignore";

  static IgnoreLists of(TomlTable level) {
    Map<String, Ignored> databases = new LinkedHashMap<>();
    level
        .tables(Level.DATABASES)
        .forEach(
            (name, database) ->
                Ignored.in(database).ifPresent(ignored -> databases.put(name, ignored)));
    return new IgnoreLists(Ignored.in(level), databases);
  }

  List<Ignored> of(String database) {
    List<Ignored> found = new ArrayList<>();
    Optional.ofNullable(databases.get(database)).ifPresent(found::add);
    all.ifPresent(found::add);
    return found;
  }

  static IgnoredObjects all(List<Ignored> lists) {
    return lists.stream().map(Ignored::objects).reduce(IgnoredObjects.none(), IgnoredObjects::and);
  }

  /**
   * One list.
   *
   * @param origin the file and the table
   */
  record Ignored(IgnoredObjects objects, String origin) {

    private static Optional<Ignored> in(TomlTable owner) {
      List<String> texts = owner.list(KEY);
      return texts.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Ignored(
                  IgnoredObjects.standing(
                      texts.stream().map(text -> pattern(text, owner.origin())).toList()),
                  owner.origin()));
    }

    /** The error quotes no value. */
    private static IgnorePattern pattern(String text, String origin) {
      try {
        return IgnorePattern.parse(text);
      } catch (UsageException e) {
        throw ConfigException.in(
            origin,
            "\"%s\" has an entry that is no pattern; write names such as scratch_*, or after a known kind, as in index:ix_tmp_*"
                .formatted(KEY));
      }
    }

    /** For people to read. */
    ConfigValue value() {
      return new ConfigValue(
          KEY,
          String.join(", ", objects.standing().stream().map(IgnorePattern::text).toList()),
          origin);
    }
  }
}
