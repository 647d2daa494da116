package dev.revise.source.felis;

import dev.revise.dialect.PureSql;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Table;

/** The SQL of a table of a Felis file, each piece of it where it stands. */
record TableSql(FelisTable felis, PureSql rules) {

  /**
   * @param table as the file and the columns that are added to it make it
   */
  void require(Table table) {
    Problems problems = new Problems();
    felis
        .constraints()
        .forEach(constraint -> problems.noting(() -> require(table, constraint.element())));
    felis.indexes().forEach(index -> problems.noting(() -> require(table, index.element())));
    problems.say();
  }

  private void require(Table table, Element element) {
    element
        .place()
        .locating(
            () -> {
              table
                  .constraints(CheckConstraint.class)
                  .filter(check -> check.name().equals(element.name()))
                  .forEach(check -> rules.require(table, check));
              table.indexes().stream()
                  .filter(index -> index.name().equals(element.name()))
                  .forEach(index -> rules.require(table, index));
              return table;
            });
  }
}
