package dev.revise.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** In what a table must agree with itself. */
record TableRules(Table table) {

  void check() {
    requireColumns();
    requireDistinct("column", table.columns());
    requireDistinct("constraint", table.constraints());
    requireDistinct("index", table.indexes());
    table.constraints().forEach(c -> c.columns().forEach(column -> requireColumn(column, c)));
    table.indexes().forEach(i -> i.columns().forEach(column -> requireColumn(column, i)));
    requireOnePrimaryKey();
    table.primaryKey().ifPresent(this::requireNotNull);
    table.foreignKeys().forEach(this::requireWritable);
  }

  private void requireColumns() {
    if (table.columns().isEmpty()) {
      throw new MigrationException(table.name() + " needs at least one column");
    }
  }

  private void requireDistinct(String kind, List<? extends Named> all) {
    Set<String> seen = new HashSet<>();
    for (Named one : all) {
      if (!seen.add(one.name())) {
        throw new MigrationException(
            "%s has %s \"%s\" twice".formatted(table.name(), kind, one.name()));
      }
    }
  }

  private void requireColumn(String column, Named user) {
    if (table.column(column).isEmpty()) {
      throw new MigrationException(
          "\"%s\" of %s needs column \"%s\", which is not there"
              .formatted(user.name(), table.name(), column));
    }
  }

  private void requireOnePrimaryKey() {
    if (table.constraints(PrimaryKey.class).count() > 1) {
      throw new MigrationException(table.name() + " has two primary keys");
    }
  }

  private void requireNotNull(PrimaryKey key) {
    for (String column : key.columns()) {
      if (table.column(column).orElseThrow().nullable()) {
        throw new MigrationException(
            "\"%s\" is in the primary key of %s and must not be nullable"
                .formatted(column, table.name()));
      }
    }
  }

  /** A key that writes into its own columns has none that are computed. */
  private void requireWritable(ForeignKey key) {
    boolean writes =
        Stream.of(key.onDelete(), key.onUpdate())
                .anyMatch(
                    action ->
                        action == ReferentialAction.SET_NULL
                            || action == ReferentialAction.SET_DEFAULT)
            || key.onUpdate() == ReferentialAction.CASCADE;
    for (String column : key.columns()) {
      if (writes && table.column(column).orElseThrow().generation().isPresent()) {
        throw new MigrationException(
            "foreign key \"%s\" of %s cannot write to \"%s\", which is computed"
                .formatted(key.name(), table.name(), column));
      }
    }
  }
}
