package dev.revise.operation;

import static dev.revise.schema.SqlSyntax.literal;
import static dev.revise.schema.SqlSyntax.quoted;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.revise.schema.BoundColumn;
import dev.revise.schema.EnumType;
import dev.revise.schema.MigrationException;
import dev.revise.schema.SqlSyntax;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each label of an enum type becomes, as SQL.
 *
 * @param loses what nobody can tell afterwards
 */
record Labels(Map<String, String> images, Optional<String> loses) {

  /**
   * @throws MigrationException if a label becomes nothing, or something that is no label
   */
  static Labels up(EnumType from, EnumType to, LabelMap map) {
    requireLabels(map.up(), from, to);
    Map<String, String> images = new LinkedHashMap<>();
    for (String label : from.labels()) {
      images.put(label, literal(image(label, from, to, map)));
    }
    Map<String, String> forgotten = new LinkedHashMap<>(images);
    forgotten
        .values()
        .removeIf(
            image ->
                map.downBy().keySet().stream().map(SqlSyntax::literal).anyMatch(image::equals));
    return new Labels(images, forgotten(from, forgotten));
  }

  /**
   * @throws MigrationException if a label becomes nothing, something that is no label, or one of
   *     several
   */
  static Labels down(EnumType from, EnumType to, LabelMap map) {
    requireLabels(map.down(), to, from);
    requireKnown(map.downBy(), to);
    Map<String, String> fixed = new LinkedHashMap<>();
    Map<String, String> images = new LinkedHashMap<>();
    for (String label : to.labels()) {
      Optional<String> expression = Optional.ofNullable(map.downBy().get(label));
      if (expression.isEmpty()) {
        fixed.put(label, literal(preimage(label, from, to, map)));
      }
      images.put(label, expression.orElseGet(() -> fixed.get(label)));
    }
    return new Labels(images, forgotten(to, fixed));
  }

  private static String image(String label, EnumType from, EnumType to, LabelMap map) {
    String image = map.up().getOrDefault(label, label);
    if (!to.labels().contains(image)) {
      throw new MigrationException(
          "label %s of %s is none of %s; say with up(\"%s\", ...) what it becomes"
              .formatted(label, from.name(), to.name(), label));
    }
    return image;
  }

  private static String preimage(String label, EnumType from, EnumType to, LabelMap map) {
    if (map.down().containsKey(label)) {
      return map.down().get(label);
    }
    List<String> preimages =
        from.labels().stream()
            .filter(old -> map.up().getOrDefault(old, old).equals(label))
            .toList();
    if (preimages.size() != 1) {
      throw new MigrationException(
          "label %s of %s comes from %s of %s; say with down(\"%s\", ...) or downBy(\"%s\", ...) what it becomes on the way back"
              .formatted(
                  label,
                  to.name(),
                  preimages.isEmpty() ? "none" : "all of " + String.join(", ", preimages),
                  from.name(),
                  label,
                  label));
    }
    return preimages.get(0);
  }

  private static void requireLabels(SortedMap<String, String> said, EnumType from, EnumType to) {
    requireKnown(said, from);
    said.values().forEach(label -> requireKnown(label, to));
  }

  private static void requireKnown(SortedMap<String, String> said, EnumType type) {
    said.keySet().forEach(label -> requireKnown(label, type));
  }

  private static void requireKnown(String label, EnumType type) {
    if (!type.labels().contains(label)) {
      throw new MigrationException(
          "%s is no label of %s, which has %s"
              .formatted(label, type.name(), String.join(", ", type.labels())));
    }
  }

  /** {@code which of ABSOLUTE, RELATIVE a value of s.path_type was}. */
  private static Optional<String> forgotten(EnumType type, Map<String, String> images) {
    Map<String, List<String>> together =
        images.keySet().stream().collect(groupingBy(images::get, TreeMap::new, toList()));
    together.values().removeIf(labels -> labels.size() < 2);
    return together.isEmpty()
        ? Optional.empty()
        : Optional.of(
            together.values().stream()
                .map(labels -> "which of " + String.join(", ", labels))
                .collect(joining(" and ", "", " a value of " + type.name() + " was")));
  }

  /** Rows whose label stays are left alone. */
  SqlStep step(List<BoundColumn> users) {
    Map<String, String> changed = new LinkedHashMap<>(images);
    changed.entrySet().removeIf(entry -> literal(entry.getKey()).equals(entry.getValue()));
    SqlStep step =
        SqlStep.everywhere(
            changed.isEmpty()
                ? new String[0]
                : users.stream().map(user -> update(user, changed)).toArray(String[]::new));
    return loses.map(step::losing).orElse(step);
  }

  private static String update(BoundColumn user, Map<String, String> changed) {
    String column = quoted(user.column().name());
    String cases =
        changed.entrySet().stream()
            .map(entry -> " WHEN " + literal(entry.getKey()) + " THEN " + entry.getValue())
            .collect(joining());
    return "UPDATE %s SET %s = CASE %s%s END WHERE %s IN (%s)"
        .formatted(
            quoted(user.table()),
            column,
            column,
            cases,
            column,
            changed.keySet().stream().map(SqlSyntax::literal).collect(joining(", ")));
  }
}
