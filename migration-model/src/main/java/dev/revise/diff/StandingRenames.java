package dev.revise.diff;

import dev.revise.schema.ColumnRename;
import dev.revise.schema.Renames;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableRename;
import java.util.List;
import java.util.Optional;

/**
 * Renames that are said once and for all, as those of an overlay are: some are done already, others
 * still to come, and somebody may go back behind them.
 */
public record StandingRenames(Renames renames) {

  /**
   * Those that lead from one schema to the other: the old name is there before and not afterwards,
   * the new one afterwards and not before. The others are of no concern here.
   */
  public Renames leading(Schema from, Schema to) {
    List<ColumnRename> columns =
        renames.columns().stream().filter(rename -> leads(from, to, rename)).toList();
    TableRenames names = new TableRenames(new Renames(leadingTables(from, to), columns));
    List<TableRename> sharing =
        names.renames().tables().stream().filter(r -> names.sharesColumn(from, to, r)).toList();
    TableRenames sure = new TableRenames(new Renames(sharing, List.of()));
    return new Renames(
        sharing,
        columns.stream()
            .filter(rename -> from.tables().containsKey(sure.before(rename.table())))
            .filter(rename -> !sure.isAnother(rename.table()))
            .toList());
  }

  /** The way back. */
  public StandingRenames reversed() {
    TableRenames names = new TableRenames(renames);
    return new StandingRenames(
        new Renames(
            renames.tables().stream()
                .map(rename -> new TableRename(rename.renamed(), rename.from().name()))
                .toList(),
            renames.columns().stream()
                .map(r -> new ColumnRename(names.before(r.table()), r.to(), r.from()))
                .toList()));
  }

  private List<TableRename> leadingTables(Schema from, Schema to) {
    return renames.tables().stream()
        .filter(rename -> from.tables().containsKey(rename.from()))
        .filter(rename -> to.tables().containsKey(rename.renamed()))
        .filter(rename -> from.names().noneMatch(rename.renamed()::equals))
        .filter(rename -> to.names().noneMatch(rename.from()::equals))
        .toList();
  }

  private boolean leads(Schema from, Schema to, ColumnRename rename) {
    TableRenames tables = new TableRenames(new Renames(leadingTables(from, to), List.of()));
    Optional<Table> before = Optional.ofNullable(from.tables().get(tables.before(rename.table())));
    Optional<Table> after = Optional.ofNullable(to.tables().get(rename.table()));
    return has(before, rename.from())
        && has(after, rename.to())
        && !has(before, rename.to())
        && !has(after, rename.from());
  }

  private static boolean has(Optional<Table> table, String column) {
    return table.flatMap(t -> t.column(column)).isPresent();
  }
}
