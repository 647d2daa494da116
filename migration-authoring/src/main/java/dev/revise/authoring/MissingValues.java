package dev.revise.authoring;

import dev.revise.diff.LikelyRename;
import dev.revise.schema.Column;
import dev.revise.schema.TableName;
import dev.revise.schema.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Columns that existing rows would have no value for, on the way up or on the way back. */
final class MissingValues {
  private final List<LikelyRename> likely;
  private final List<String> up = new ArrayList<>();
  private final List<String> back = new ArrayList<>();

  MissingValues(List<LikelyRename> likely) {
    this.likely = likely;
  }

  void onTheWayUp(TableName table, Column column) {
    up.add(table.name() + "." + column.name());
  }

  void onTheWayBack(TableName table, Column column) {
    back.add(table.name() + "." + column.name());
  }

  /**
   * @throws UsageException if there are any; likely renames come first, as whoever fills such a
   *     column loses the values that it has under the other name
   */
  void require() {
    if (up.isEmpty() && back.isEmpty()) {
      return;
    }
    throw new UsageException(
        Stream.of(renames(), sentences()).flatMap(List::stream).collect(Collectors.joining("; ")));
  }

  private List<String> renames() {
    return likely.stream()
        .filter(rename -> up.contains(rename.come()) || back.contains(rename.gone()))
        .map(LikelyRename::sentence)
        .toList();
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (!up.isEmpty()) {
      sentences.add(
          "%s must not be null and %s no default, so rows that are there would be left without; say %s (or --fill-from for values of another table), give a default, or add it nullable and fill it in a data step"
              .formatted(String.join(", ", up), up.size() == 1 ? "has" : "have", options(up, "")));
    }
    if (!back.isEmpty()) {
      sentences.add(
          "%s must not be null and %s no default, so a downgrade could give existing rows no value; pass %s, or write the revision by hand (--empty)"
              .formatted(
                  String.join(", ", back),
                  back.size() == 1 ? "has" : "have",
                  options(back, "-back")));
    }
    return sentences;
  }

  private static String options(List<String> columns, String suffix) {
    return columns.stream()
        .map(name -> "--fill" + suffix + " " + name + "=EXPRESSION")
        .collect(Collectors.joining(" "));
  }
}
