package dev.revise.source.jdbc;

import dev.revise.dialect.Catalogue;
import dev.revise.dialect.DeclaredObject;
import dev.revise.dialect.Dialect;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.Column;
import dev.revise.schema.MigrationException;
import dev.revise.schema.ObjectId;
import dev.revise.schema.ObjectKind;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Has the database print what files declare, to find the objects that it prints as it does those
 * that are there. That happens in a schema that is rolled back, beside empty tables of the same
 * columns: nobody waits for it, and nothing is left.
 *
 * @param live the schema that is there, normalized
 */
record ObjectRehearsals(Connection connection, Dialect dialect, Schema live) {
  private static final String SCRATCH = "revise_rehearsal";

  /** What no database prints without quotes. */
  private static final String QUOTED = "revise rehearsal";

  /**
   * The objects that are declared as they are there, with their names there.
   *
   * @param models schemas that hold declared objects, normalized
   */
  Map<CarriedObject, ObjectId> same(Collection<Schema> models) throws SQLException {
    Map<CarriedObject, ObjectId> same = new HashMap<>();
    for (Schema model : models) {
      for (CarriedObject object : model.objects().values()) {
        if (object.declared() && !same.containsKey(object)) {
          Optional<ObjectId> there = there(object, model);
          there.ifPresent(id -> same.put(object, id));
        }
      }
    }
    return same;
  }

  private Optional<ObjectId> there(CarriedObject object, Schema model) throws SQLException {
    List<CarriedObject> candidates =
        live.objects().values().stream().filter(other -> isNamed(other, object)).toList();
    Optional<CarriedObject> worded =
        candidates.stream()
            .filter(other -> DeclaredObject.isInSameWords(object, other))
            .findFirst();
    if (candidates.isEmpty() || worded.isPresent()) {
      return worded.map(CarriedObject::id);
    }
    Optional<CarriedObject> printed = printed(object, model);
    return candidates.stream()
        .filter(other -> printed.equals(Optional.of(comparable(other))))
        .map(CarriedObject::id)
        .findFirst();
  }

  /** The arguments of a function are printed otherwise than they are written. */
  private static boolean isNamed(CarriedObject one, CarriedObject other) {
    return one.id().kind() == other.id().kind()
        && one.id().on().equals(other.id().on())
        && (one.id().kind() == ObjectKind.FUNCTION || one.id().equals(other.id()));
  }

  private Optional<CarriedObject> printed(CarriedObject object, Schema model) throws SQLException {
    Optional<String> elsewhere = dialect.catalogue().rehearsalUrl();
    if (elsewhere.isPresent()) {
      try (Connection scratch = DriverManager.getConnection(elsewhere.get())) {
        return printed(scratch, object, model);
      }
    }
    try (ReadTransaction attempt = new ReadTransaction(connection)) {
      return printed(attempt.connection(), object, model);
    }
  }

  /** Nothing if we may not, or if it does not fit what is there. */
  private Optional<CarriedObject> printed(Connection scratch, CarriedObject object, Schema model) {
    Catalogue catalogue = dialect.catalogue();
    String home = object.id().on().schema();
    try (Statement statement = scratch.createStatement()) {
      for (String sql : catalogue.rehearsing(SCRATCH)) {
        statement.execute(sql);
      }
      Schema moved = needed(object, model).inSchema(home, SCRATCH);
      for (String sql : dialect.creating(moved)) {
        statement.execute(sql);
      }
      for (String sql : catalogue.preparation()) {
        statement.execute(sql);
      }
      return read(scratch, moved(object, home, SCRATCH))
          .map(printed -> comparable(moved(printed, SCRATCH, home)));
    } catch (SQLException | MigrationException refused) {
      return Optional.empty();
    }
  }

  private Optional<CarriedObject> read(Connection scratch, CarriedObject wanted)
      throws SQLException {
    try (PreparedStatement query = scratch.prepareStatement(dialect.catalogue().objects())) {
      query.setArray(1, scratch.createArrayOf("varchar", new Object[] {SCRATCH}));
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          CarriedObject object = ObjectRow.object(new Row(rows), dialect.name());
          if (isNamed(object, wanted)) {
            return Optional.of(object);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The object, what it needs of its kind, and empty tables. */
  private static Schema needed(CarriedObject object, Schema model) {
    Set<CarriedObject> objects = new LinkedHashSet<>();
    add(object, model, objects);
    Set<TableName> names = new LinkedHashSet<>();
    objects.forEach(one -> names.addAll(one.needs()));
    List<Table> tables =
        names.stream()
            .filter(model.tables()::containsKey)
            .map(name -> bare(model.table(name)))
            .toList();
    return Schema.of(tables, List.of(), model.enums().values(), List.of(), objects);
  }

  private static void add(CarriedObject object, Schema model, Set<CarriedObject> objects) {
    if (objects.add(object)) {
      object
          .needs()
          .forEach(name -> model.carried(name).forEach(other -> add(other, model, objects)));
    }
  }

  private static Table bare(Table table) {
    return Table.of(
        table.name(),
        table.columns().stream()
            .map(column -> Column.of(column.name(), column.type()))
            .toArray(Column[]::new));
  }

  /** All names of schemas in quotes, and only what the statements say. */
  private CarriedObject comparable(CarriedObject object) {
    String home = object.id().on().schema();
    CarriedObject quoted = moved(moved(object, home, QUOTED), QUOTED, home);
    return CarriedObject.of(quoted.id().kind(), quoted.id().on(), quoted.id().detail())
        .on(dialect.name(), quoted.sql().get(dialect.name()));
  }

  private static CarriedObject moved(CarriedObject object, String from, String to) {
    Schema alone = Schema.of(List.of(), List.of(), List.of(), List.of(), List.of(object));
    return alone.inSchema(from, to).objects().values().iterator().next();
  }
}
