package dev.revise.schema;

import dev.revise.schema.ViewQuery.ProjectedColumn;
import dev.revise.schema.ViewQuery.Projection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A view with all that goes when it is dropped: its comment and its grants. */
public record View(TableName name, ViewQuery query, Optional<String> comment, List<Grant> grants)
    implements Derived {
  public View {
    grants = grants.stream().distinct().sorted().toList();
  }

  /**
   * A view of one table.
   *
   * @param columns names of the table's columns; {@code "exposure_id AS visit_id"} shows one under
   *     another name
   */
  public static View of(TableName name, TableName from, String... columns) {
    List<ProjectedColumn> projected = Arrays.stream(columns).map(View::projected).toList();
    return new View(name, new Projection(from, projected), Optional.empty(), List.of());
  }

  /**
   * A view of any query.
   *
   * @param sql see {@link ViewQuery.Sql}
   * @param reads the tables and views that it reads
   */
  public static View ofSql(TableName name, String sql, TableName... reads) {
    return new View(name, new ViewQuery.Sql(sql, Set.of(reads)), Optional.empty(), List.of());
  }

  private static ProjectedColumn projected(String text) {
    String[] parts = text.split(" AS ", 2);
    return new ProjectedColumn(parts[0], parts[parts.length - 1]);
  }

  public View comment(String text) {
    return withComment(Optional.of(text));
  }

  public View withGrants(List<Grant> other) {
    return new View(name, query, comment, other);
  }

  public View withQuery(ViewQuery other) {
    return new View(name, other, comment, grants);
  }

  public View withComment(Optional<String> other) {
    return new View(name, query, other, grants);
  }

  /** This view with these columns of its table after those it shows already. */
  public View withColumns(String... more) {
    if (!(query instanceof Projection projection)) {
      throw new MigrationException("view " + name + " is a query of its own; write it anew");
    }
    List<ProjectedColumn> columns = new ArrayList<>(projection.columns());
    Arrays.stream(more).map(View::projected).forEach(columns::add);
    return new View(name, new Projection(projection.from(), columns), comment, grants);
  }

  @Override
  public Set<TableName> needs() {
    return query.reads();
  }

  @Override
  public Optional<TableName> provides() {
    return Optional.of(name);
  }

  @Override
  public boolean holds(TableName table, String column) {
    return query.reads().contains(table) && shows(column);
  }

  private boolean shows(String column) {
    if (query instanceof Projection projection) {
      return projection.columns().stream().anyMatch(shown -> shown.column().equals(column));
    }
    SqlText text = new SqlText(((ViewQuery.Sql) query).text());
    return text.mentions(column) || text.showsAll();
  }

  @Override
  public DiffObject.Kind objectKind() {
    return DiffObject.Kind.VIEW;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.view(this);
  }
}
