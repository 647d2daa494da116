package dev.revise.revision;

import dev.revise.entity.ClassNames;
import dev.revise.entity.Mapped;
import dev.revise.entity.Sayable;
import dev.revise.schema.EnumType;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The frozen entities at a revision: for each table the one of the revision that last changed what
 * is mapped of it. Told by the history alone, whether or not the classes are written.
 *
 * @param schema that of the revision
 * @param entities by table; a table that Hibernate cannot map has none
 * @param enums by enum type; one that no column of an entity has is not among them
 */
public record FrozenSet(
    RevisionId revision,
    Schema schema,
    SortedMap<TableName, FrozenEntity> entities,
    SortedMap<TableName, FrozenEnum> enums) {
  /** Before the first revision. */
  public static final FrozenSet BASE =
      new FrozenSet(RevisionId.BASE, Schema.empty(), new TreeMap<>(), new TreeMap<>());

  public FrozenSet {
    entities = Collections.unmodifiableSortedMap(new TreeMap<>(entities));
    enums = Collections.unmodifiableSortedMap(new TreeMap<>(enums));
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
    SortedMap<TableName, FrozenEnum> types = nextEnums(tables, after, names);
    SortedMap<TableName, FrozenEntity> next = new TreeMap<>();
    for (Table table : tables) {
      FrozenEntity fresh = new FrozenEntity(table.name(), revision.next(), names.of(table.name()));
      boolean same = Sayable.enums(table, after).allMatch(type -> isKept(types.get(type.name())));
      next.put(table.name(), kept(table).filter(entity -> same).orElse(fresh));
    }
    return new FrozenSet(revision.next(), after, next, types);
  }

  /** A fresh one is called as no entity of its set is, so that both fit in one package. */
  private SortedMap<TableName, FrozenEnum> nextEnums(
      List<Table> tables, Schema after, ClassNames entityNames) {
    SortedMap<TableName, FrozenEnum> next = new TreeMap<>();
    List<EnumType> fresh = new ArrayList<>();
    for (EnumType type : used(tables, after)) {
      Optional.ofNullable(enums.get(type.name()))
          .filter(frozen -> frozen.type().equals(type))
          .ifPresentOrElse(frozen -> next.put(type.name(), frozen), () -> fresh.add(type));
    }
    ClassNames names =
        entityNames.beside(
            next.values().stream().map(FrozenEnum::className).toList(),
            fresh.stream().map(EnumType::name).toList());
    fresh.forEach(
        type ->
            next.put(type.name(), new FrozenEnum(type, revision.next(), names.of(type.name()))));
    return next;
  }

  private static SortedSet<EnumType> used(List<Table> tables, Schema schema) {
    SortedSet<EnumType> used = new TreeSet<>(Comparator.comparing(EnumType::name));
    tables.forEach(table -> Sayable.enums(table, schema).forEach(used::add));
    return used;
  }

  private boolean isKept(FrozenEnum next) {
    return next.equals(enums.get(next.type().name()));
  }

  /** Those that this revision freezes. */
  public List<FrozenEntity> fresh() {
    return entities.values().stream().filter(entity -> entity.revision().equals(revision)).toList();
  }

  /** The enums that an entity of this set has. */
  public Stream<FrozenEnum> enums(FrozenEntity entity) {
    return Sayable.enums(schema.table(entity.table()), schema)
        .map(type -> enums.get(type.name()))
        .distinct();
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
