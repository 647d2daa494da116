package dev.revise.diff;

import dev.revise.schema.Column;
import dev.revise.schema.Table;
import java.util.List;
import java.util.function.Function;

/**
 * What speaks for one column of a table having become another.
 *
 * @param alone whether one column goes and one comes, and no more
 */
record ColumnEvidence(Table from, Table to, TableRenames names, boolean alone) {

  Evidence between(Column gone, Column come) {
    boolean nullable = gone.nullable() == come.nullable();
    boolean retyped = !gone.type().equals(come.type());
    TypeChange change = new TypeChange(gone.type(), come.type());
    Evidence.Tally tally =
        new Evidence.Tally((nullable ? 1 : 0) - (retyped ? 1 : 0))
            .comments(gone.comment(), come.comment())
            .names(gone.name(), come.name())
            .add(sameNeighbours(gone, come), 1, "the same neighbours")
            .alone(alone, "column");
    String type =
        retyped
            ? change.toString()
            : "both %s%s".formatted(gone.type(), nullable && !gone.nullable() ? " not null" : "");
    return new Evidence(
        new LikelyRename(
            "column",
            from.name().name() + "." + gone.name(),
            to.name().name() + "." + come.name(),
            type + tally.text(),
            to.name().name() + "." + gone.name() + "=" + come.name(),
            retyped),
        !retyped || change.isCast() ? tally.points() : 0);
  }

  private boolean sameNeighbours(Column gone, Column come) {
    List<String> before = names(from, column -> names.after(to.name(), column));
    List<String> after = names(to, Function.identity());
    return neighbours(before, from.columns().indexOf(gone))
        .equals(neighbours(after, to.columns().indexOf(come)));
  }

  private static List<String> names(Table table, Function<String, String> name) {
    return table.columns().stream().map(Column::name).map(name).toList();
  }

  /** The names before and behind, empty at either end. */
  private static List<String> neighbours(List<String> all, int at) {
    return List.of(at == 0 ? "" : all.get(at - 1), at == all.size() - 1 ? "" : all.get(at + 1));
  }
}
