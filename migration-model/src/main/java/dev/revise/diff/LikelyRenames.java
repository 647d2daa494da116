package dev.revise.diff;

import dev.revise.schema.Column;
import dev.revise.schema.Renames;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What goes and comes and may be one thing under a new name. The differ takes nothing for renamed;
 * this only tells what somebody should look at.
 *
 * <p>Evidence is counted in points, and {@value #LIKELY} of them make a pair likely. Columns must
 * have the same type, or types that a database casts to each other, which takes 1 away. The same
 * comment counts 3, one that shares half of its words 1, a comment of other words takes 2 away; a
 * name that has all words of the other counts 4, a similar one 2, the same nullability 1, the same
 * neighbours 1. Tables must share at least half of their columns, two or more or all: that counts
 * 2, all but a third of them 3; comments and names count as for columns. Where one column of a
 * table or one table of the schema goes and one comes, they are likely in any case. A thing that
 * resembles two others equally well is passed over in silence.
 */
public final class LikelyRenames {
  static final int LIKELY = 3;

  private LikelyRenames() {}

  /**
   * Tables first, then columns, each by name.
   *
   * @param renames what is known to be renamed and needs no guess
   */
  public static List<LikelyRename> of(Schema from, Schema to, Renames renames) {
    TableRenames names = new TableRenames(renames);
    List<LikelyRename> likely = new ArrayList<>(tables(from, to, names));
    for (Table after : to.tables().values()) {
      Optional.ofNullable(from.tables().get(names.before(after.name())))
          .filter(before -> !names.isAnother(after.name()))
          .ifPresent(before -> likely.addAll(columns(before, after, names)));
    }
    return likely;
  }

  private static List<LikelyRename> tables(Schema from, Schema to, TableRenames names) {
    List<Table> gone =
        from.tables().values().stream()
            .filter(table -> !names.isRenamed(table.name()))
            .filter(table -> !to.tables().containsKey(table.name()))
            .toList();
    List<Table> come =
        to.tables().values().stream()
            .filter(table -> names.before(table.name()).equals(table.name()))
            .filter(table -> !from.tables().containsKey(table.name()))
            .toList();
    boolean alone = gone.size() == 1 && come.size() == 1;
    return best(gone, come, (before, after) -> TableEvidence.between(before, after, alone));
  }

  private static List<LikelyRename> columns(Table from, Table to, TableRenames names) {
    TableName name = to.name();
    List<Column> gone =
        from.columns().stream()
            .filter(c -> names.after(name, c.name()).equals(c.name()))
            .filter(c -> to.column(c.name()).isEmpty())
            .toList();
    List<Column> come =
        to.columns().stream()
            .filter(c -> names.of(name).noneMatch(r -> r.to().equals(c.name())))
            .filter(c -> from.column(c.name()).isEmpty())
            .toList();
    boolean alone = gone.size() == 1 && come.size() == 1;
    return best(gone, come, new ColumnEvidence(from, to, names, alone)::between);
  }

  /** The pairs in which neither side fits another as well. */
  private static <T> List<LikelyRename> best(
      List<T> gone, List<T> come, BiFunction<T, T, Evidence> evidence) {
    List<Evidence> likely =
        gone.stream()
            .flatMap(before -> come.stream().map(after -> evidence.apply(before, after)))
            .filter(one -> one.points() >= LIKELY)
            .toList();
    return likely.stream()
        .filter(one -> rivals(likely, one).allMatch(other -> other.points() < one.points()))
        .map(Evidence::rename)
        .sorted(Comparator.comparing(LikelyRename::gone))
        .toList();
  }

  private static Stream<Evidence> rivals(List<Evidence> all, Evidence one) {
    return all.stream()
        .filter(other -> other != one)
        .filter(
            other ->
                other.rename().gone().equals(one.rename().gone())
                    || other.rename().come().equals(one.rename().come()));
  }
}
