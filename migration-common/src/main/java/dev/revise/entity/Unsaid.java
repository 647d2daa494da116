package dev.revise.entity;

import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.Index;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What entities have no words for, taken from the schema that they were written from: grants, how
 * the database numbers, comments on constraints, the deferral of a primary key, indexes that
 * {@code @Index} cannot say, views by a query of their own, enum types and sequences that no entity
 * mentions.
 */
public final class Unsaid {
  private final Schema head;
  private final Schema entities;

  private Unsaid(Schema head, Schema entities) {
    this.head = head;
    this.entities = entities;
  }

  /**
   * What the entities say, and where they can say nothing, what the head does. Where an entity can
   * say something, its silence counts.
   *
   * @throws dev.revise.schema.MigrationException if what is left of the head does not fit what the
   *     entities say, as a view of a table that is gone
   */
  public static Schema from(Schema head, Schema entities) {
    return new Unsaid(head, entities).filled();
  }

  private Schema filled() {
    return Schema.of(
        entities.tables().values().stream().map(this::filled).toList(),
        views(),
        both(head.enums(), entities.enums()),
        both(head.sequences(), entities.sequences()),
        entities.objects().values());
  }

  private static <K, V> Collection<V> both(Map<K, V> head, Map<K, V> entities) {
    Map<K, V> both = new TreeMap<>(head);
    both.putAll(entities);
    return both.values();
  }

  private Collection<View> views() {
    Stream<View> silent =
        head.views().values().stream()
            .filter(view -> !entities.views().containsKey(view.name()))
            .filter(view -> Sayable.shown(view, head).isEmpty());
    return Stream.concat(entities.views().values().stream().map(this::filled), silent).toList();
  }

  private View filled(View view) {
    return Optional.ofNullable(head.views().get(view.name()))
        .map(before -> view.withGrants(before.grants()))
        .orElse(view);
  }

  private Table filled(Table table) {
    return Optional.ofNullable(head.tables().get(table.name()))
        .map(before -> filled(table, before))
        .orElse(table);
  }

  private static Table filled(Table table, Table before) {
    return table
        .withGrants(before.grants())
        .withColumns(table.columns().stream().map(column -> filled(column, before)).toList())
        .withConstraints(table.constraints().stream().map(key -> filled(key, before)).toList())
        .withIndexes(indexes(table, before));
  }

  private static Column filled(Column column, Table before) {
    return before.column(column.name()).map(old -> filled(column, old)).orElse(column);
  }

  /** A column that became nullable is no longer numbered. */
  private static Column filled(Column column, Column before) {
    boolean silent =
        column.defaultValue().isEmpty()
            || column.defaultValue().get() instanceof DefaultValue.Identity;
    boolean numbered = Sayable.isNumbered(before) && column.nullable() == before.nullable();
    Column owner =
        silent && numbered || before.sequence().isPresent() && column.defaultValue().isEmpty()
            ? column.withDefault(Optional.empty()).withSequence(before.sequence())
            : column;
    Column filled = silent && numbered ? owner.withDefault(before.defaultValue()) : owner;
    return filled.type().equals(before.type())
        ? filled.withSequenceMaximum(before.sequenceMaximum())
        : filled;
  }

  private static Constraint filled(Constraint constraint, Table before) {
    return before
        .constraint(constraint.name())
        .filter(old -> old.getClass() == constraint.getClass())
        .map(old -> filled(constraint, old))
        .orElse(constraint);
  }

  private static Constraint filled(Constraint constraint, Constraint before) {
    Constraint commented = constraint.withComment(before.comment());
    return constraint instanceof PrimaryKey ? commented.withDeferral(before.deferral()) : commented;
  }

  private static List<Index> indexes(Table table, Table before) {
    List<Index> indexes = new ArrayList<>(table.indexes());
    before.indexes().stream()
        .filter(index -> !Sayable.isSayable(index, before) && table.index(index.name()).isEmpty())
        .filter(index -> isPossible(index, table, before))
        .forEach(indexes::add);
    return indexes;
  }

  /** An index goes with its columns. */
  private static boolean isPossible(Index index, Table table, Table before) {
    return before.columns().stream()
        .map(Column::name)
        .filter(column -> table.column(column).isEmpty())
        .noneMatch(gone -> index.mentions(gone) || index.columns().contains(gone));
  }
}
