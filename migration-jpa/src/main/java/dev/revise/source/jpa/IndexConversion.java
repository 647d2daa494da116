package dev.revise.source.jpa;

import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;
import dev.revise.source.CheckText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Formula;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;

/** The indexes of a table of Hibernate's as ours; a unique one with an order is no constraint. */
record IndexConversion(Table table, KeyNames names) {
  private static final Pattern WHERE =
      Pattern.compile("\\s*where\\s+(?<condition>.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  Stream<Index> indexes() {
    return Stream.concat(plain(), ordered()).sorted(Comparator.comparing(Index::name));
  }

  private Stream<Index> plain() {
    return table.getIndexes().values().stream()
        .sorted(Comparator.comparing(index -> named(index.getSelectables()).toString()))
        .map(this::index);
  }

  private Stream<Index> ordered() {
    return table.getUniqueKeys().values().stream()
        .filter(key -> !key.getColumnOrderMap().isEmpty())
        .sorted(Comparator.comparing(key -> named(key.getColumns()).toString()))
        .map(this::index);
  }

  private Index index(org.hibernate.mapping.Index index) {
    return index(
        index.getName(),
        index.getSelectables(),
        index.getSelectableOrderMap(),
        index.isUnique(),
        index.getOptions());
  }

  private Index index(UniqueKey key) {
    return index(key.getName(), key.getColumns(), key.getColumnOrderMap(), true, key.getOptions());
  }

  private Index index(
      String given,
      List<? extends Selectable> selected,
      Map<? extends Selectable, String> orders,
      boolean unique,
      String options) {
    String name = names.of(Optional.ofNullable(given), named(selected), "idx");
    List<IndexKey> keys =
        selected.stream().map(one -> key(one, Optional.ofNullable(orders.get(one)))).toList();
    return new Index(name, keys, unique, Optional.empty(), predicate(name, options));
  }

  private IndexKey key(Selectable selected, Optional<String> order) {
    IndexKey key =
        selected instanceof Formula formula
            ? IndexKey.expression(quoted(bare(formula.getFormula())))
            : IndexKey.column(((Column) selected).getName());
    return order.filter("desc"::equalsIgnoreCase).isPresent() ? key.asDescending() : key;
  }

  private Optional<String> predicate(String name, String options) {
    Matcher where = WHERE.matcher(Optional.ofNullable(options).orElse(""));
    if (where.matches()) {
      return Optional.of(quoted(where.group("condition").strip()));
    }
    Unsayable.requireNoOptions(options, "of index " + name);
    return Optional.empty();
  }

  private String quoted(String sql) {
    return new CheckText(sql).quoting(table.getColumns().stream().map(Column::getName).toList());
  }

  /** Without the parentheses that Hibernate asks for around an expression. */
  private static String bare(String formula) {
    String text = formula.strip();
    return text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
  }

  /** PostgreSQL calls an expression {@code expr} in a name that it chooses. */
  private static List<String> named(List<? extends Selectable> selected) {
    return selected.stream()
        .map(one -> one instanceof Column column ? column.getName() : "expr")
        .toList();
  }
}
