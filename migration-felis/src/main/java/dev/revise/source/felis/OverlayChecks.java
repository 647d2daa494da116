package dev.revise.source.felis;

import dev.revise.schema.Nearest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an overlay names must be in the Felis file that it lies over. */
record OverlayChecks(FelisSchema felis, Overlay overlay) {

  void check() {
    Set<String> tables = new LinkedHashSet<>();
    felis.tables().forEach(table -> tables.add(table.name()));
    overlay.views().forEach((name, view) -> require(name, tables, view.place()));
    overlay.tables().forEach((name, table) -> require(name, tables, table.place()));
    overlay
        .addedColumns()
        .forEach(added -> added.tables().forEach(name -> require(name, tables, added.place())));
    tables.removeAll(overlay.views().keySet());
    tables.removeIf(overlay.hints().ignored()::match);
    overlay.views().values().forEach(view -> requireTable(view, tables));
    overlay.tables().forEach((name, table) -> requireNoView(name, table, tables));
    overlay.addedColumns().forEach(this::requireUse);
  }

  private static void require(String name, Set<String> tables, FilePosition place) {
    if (!tables.contains(name)) {
      throw place.problem(
          "the Felis file has no table \"%s\"%s".formatted(name, Nearest.hint(name, tables)));
    }
  }

  private static void requireTable(ViewOverlay view, Set<String> tables) {
    if (!tables.contains(view.of())) {
      throw view.place()
          .problem(
              "\"of\" is %s, which is no table of the Felis file%s"
                  .formatted(view.of(), Nearest.hint(view.of(), tables)));
    }
  }

  private static void requireNoView(String name, TableOverlay table, Set<String> tables) {
    if (!tables.contains(name)) {
      throw table
          .place()
          .problem("%s is a view or ignored; remove it from \"tables\"".formatted(name));
    }
  }

  private void requireUse(AddedColumn added) {
    List<FelisTable> tables = felis.tables();
    if (tables.stream().noneMatch(added::isIn)) {
      throw added.place().problem("no table has it; correct \"where\" or \"tables\"");
    }
  }
}
