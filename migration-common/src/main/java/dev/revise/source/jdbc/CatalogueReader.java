package dev.revise.source.jdbc;

import dev.revise.dialect.Catalogue;
import dev.revise.schema.LeftOut;
import dev.revise.schema.LeftOut.Kind;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Ownership;
import dev.revise.schema.Schema;
import dev.revise.schema.Sequence;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Asks each query of a catalogue once and hands its rows to the tables they belong to. */
final class CatalogueReader {
  private final Connection connection;
  private final Catalogue catalogue;
  private final Set<String> schemas;
  private final Predicate<String> ignored;
  private final Ownership ownership;
  private final Relations relations = new Relations();
  private LeftOut leftOut = LeftOut.nothing();

  /**
   * @param ignored the names of tables that are left out
   * @param ownership of what a site has of its own, that is left out which a schema cannot hold
   */
  CatalogueReader(
      Connection connection,
      Catalogue catalogue,
      Set<String> schemas,
      Predicate<String> ignored,
      Ownership ownership) {
    this.connection = connection;
    this.catalogue = catalogue;
    this.schemas = schemas;
    this.ignored = ignored;
    this.ownership = ownership;
  }

  Schema read() throws SQLException {
    for (String sql : catalogue.preparation()) {
      execute(sql);
    }
    RelationRows rows = new RelationRows(catalogue);
    each(catalogue.relations(), this::add);
    each(catalogue.enums(), this::addLabel);
    each(catalogue.freeSequences(), this::addSequence);
    eachOfRelation(catalogue.sequences(), rows::sequence);
    eachOfRelation(catalogue.columns(), rows::column);
    eachOfRelation(catalogue.constraints(), rows::constraint);
    eachOfRelation(catalogue.indexes(), (relation, row) -> index(rows, relation, row));
    eachOfRelation(catalogue.grants(), (relation, row) -> grant(rows, relation, row));
    return relations.schema(catalogue);
  }

  /** The queries of views as the catalogue printed them. */
  Map<TableName, String> definitions() {
    return relations.definitions();
  }

  private void add(Row row) throws SQLException {
    TableName name = row.table();
    if (!ignored.test(name.name())) {
      if (row.find("unsupported").isPresent() && ownership.isForeign(name)) {
        leaveOut(Kind.TABLE);
        return;
      }
      row.requireSupported(name.toString());
      Optional<String> definition =
          row.holds("is_view") ? Optional.of(row.text("definition")) : Optional.empty();
      relations.add(name, row.find("comment"), definition);
    }
  }

  private void addLabel(Row row) throws SQLException {
    if (!ignored.test(row.table().name())) {
      relations.addLabel(row.table(), row.text("label"));
    }
  }

  private void addSequence(Row row) throws SQLException {
    if (!ignored.test(row.table().name())) {
      relations.add(
          new Sequence(
              row.table(),
              catalogue.type(row.text("type")).orElseThrow(),
              row.number("start_value"),
              row.number("increment"),
              row.number("minimum"),
              row.number("maximum"),
              row.number("cache"),
              row.holds("cycles")));
    }
  }

  private void eachOfRelation(String sql, RelationReader reader) throws SQLException {
    each(
        sql,
        row -> {
          Optional<Relation> relation = relations.find(row.table());
          if (relation.isPresent()) {
            read(reader, relation.get(), row);
          }
        });
  }

  private void read(RelationReader reader, Relation relation, Row row) throws SQLException {
    try {
      reader.read(relation, row);
    } catch (MigrationException e) {
      if (!ownership.isForeign(relation.name())) {
        throw e;
      }
      relations.remove(relation.name());
      leaveOut(relation.isView() ? Kind.VIEW : Kind.TABLE);
    }
  }

  private void index(RelationRows rows, Relation relation, Row row) throws SQLException {
    try {
      rows.index(relation, row);
    } catch (MigrationException e) {
      if (!ownership.isForeignIndex(row.text("index_name"))) {
        throw e;
      }
      leaveOut(Kind.INDEX);
    }
  }

  /** What a schema cannot hold, no revision grants. */
  private void grant(RelationRows rows, Relation relation, Row row) throws SQLException {
    if (row.find("unsupported").isPresent() && ownership.isForeignRole(row.text("grantee"))) {
      leaveOut(Kind.GRANT);
    } else {
      rows.grant(relation, row);
    }
  }

  private void leaveOut(Kind kind) {
    leftOut = leftOut.plus(kind, 1);
  }

  /** What of a site's own a schema cannot hold. */
  LeftOut leftOut() {
    return leftOut;
  }

  private void each(String sql, RowReader reader) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setArray(1, connection.createArrayOf("varchar", schemas.toArray()));
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          reader.read(new Row(rows));
        }
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @FunctionalInterface
  private interface RowReader {
    void read(Row row) throws SQLException;
  }

  @FunctionalInterface
  private interface RelationReader {
    void read(Relation relation, Row row) throws SQLException;
  }
}
