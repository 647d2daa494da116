package dev.revise.revision;

import dev.revise.entity.ClassNames;
import dev.revise.entity.Mapped;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The frozen entities at a revision: for each table the one of the revision that last changed what
 * is mapped of it. Told by the history alone, whether or not the classes are written.
 *
 * @param schema that of the revision
 * @param entities by table; a table that Hibernate cannot map has none
 */
public record FrozenSet(
    RevisionId revision, Schema schema, SortedMap<TableName, FrozenEntity> entities) {
  /** Before the first revision. */
  public static final FrozenSet BASE =
      new FrozenSet(RevisionId.BASE, Schema.empty(), new TreeMap<>());

  public FrozenSet {
    entities = Collections.unmodifiableSortedMap(new TreeMap<>(entities));
  }

  /**
   * @throws dev.revise.schema.MigrationException if there is no such revision
   */
  public static FrozenSet at(RevisionHistory history, RevisionId revision) {
    return revision.equals(RevisionId.BASE)
        ? BASE
        : all(history).get(history.step(revision).revision().id().number() - 1);
  }

  /** The sets of all revisions, in their order. */
  public static List<FrozenSet> all(RevisionHistory history) {
    List<FrozenSet> sets = new ArrayList<>();
    FrozenSet set = BASE;
    for (RevisionStep step : history.steps()) {
      set = set.next(step.after());
      sets.add(set);
    }
    return List.copyOf(sets);
  }

  /** The set of the next revision, which leaves that schema. */
  public FrozenSet next(Schema after) {
    List<Table> tables = after.tables().values().stream().filter(Mapped::isPossible).toList();
    ClassNames names = names().next(tables.stream().map(Table::name).toList());
    SortedMap<TableName, FrozenEntity> next = new TreeMap<>();
    for (Table table : tables) {
      FrozenEntity fresh = new FrozenEntity(table.name(), revision.next(), names.of(table.name()));
      next.put(table.name(), kept(table).orElse(fresh));
    }
    return new FrozenSet(revision.next(), after, next);
  }

  /** Those that this revision freezes. */
  public List<FrozenEntity> fresh() {
    return entities.values().stream().filter(entity -> entity.revision().equals(revision)).toList();
  }

  /** The tables that have none. */
  public List<TableName> unmapped() {
    return schema.tables().keySet().stream().filter(table -> !entities.containsKey(table)).toList();
  }

  private Optional<FrozenEntity> kept(Table table) {
    return Optional.ofNullable(entities.get(table.name()))
        .filter(entity -> Mapped.alike(schema.table(table.name()), table));
  }

  private ClassNames names() {
    SortedMap<TableName, String> names = new TreeMap<>();
    entities.forEach((table, entity) -> names.put(table, entity.className()));
    return new ClassNames(names);
  }
}
