package dev.revise.source.jpa;

import dev.revise.source.ChosenName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Table;

/**
 * The names of a table's constraints and indexes: the author's, else the one that PostgreSQL would
 * choose, with a number where that one is taken (PostgreSQL sources, {@code ChooseConstraintName}).
 */
final class KeyNames {
  private final String table;
  private final Set<String> taken = new HashSet<>();
  private final Set<String> chosen = new HashSet<>();

  KeyNames(Table table) {
    this.table = table.getName();
    all(table).flatMap(name -> given(name).stream()).forEach(taken::add);
  }

  private static Stream<String> all(Table table) {
    return Stream.of(
            table.getUniqueKeys().keySet().stream(),
            table.getIndexes().keySet().stream(),
            table.getForeignKeyCollection().stream().map(key -> key.getName()),
            table.getChecks().stream().map(CheckConstraint::getName),
            table.getColumns().stream()
                .flatMap(column -> column.getCheckConstraints().stream())
                .map(CheckConstraint::getName))
        .flatMap(names -> names)
        .flatMap(Stream::ofNullable);
  }

  /** The name without the quotes in which Hibernate keeps it, if it is the author's. */
  private static Optional<String> given(String name) {
    return Optional.of(Identifier.toIdentifier(name).getText())
        .filter(text -> !text.isEmpty() && !ImplicitNames.isImplicit(text));
  }

  /** {@code <table>_pkey}. */
  String primaryKey() {
    return of(Optional.empty(), List.of(), "pkey");
  }

  /**
   * The author's name, else {@code <table>_<columns>_<label>}, or {@code <table>_<label>} where no
   * column is meant.
   */
  String of(Optional<String> name, List<String> columns, String label) {
    return name.flatMap(KeyNames::given).orElseGet(() -> free(columns, label));
  }

  private String free(List<String> columns, String label) {
    String name = chosen(columns, label);
    for (int number = 1; !taken.add(name); number++) {
      name = chosen(columns, label + number);
    }
    chosen.add(name);
    return name;
  }

  private String chosen(List<String> columns, String label) {
    return columns.isEmpty()
        ? ChosenName.of(table, label)
        : ChosenName.of(table, String.join("_", columns), label);
  }

  /** Those among the names so far that are no author's. */
  Set<String> chosen() {
    return Set.copyOf(chosen);
  }
}
