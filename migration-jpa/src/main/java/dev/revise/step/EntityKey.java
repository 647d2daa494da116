package dev.revise.step;

import dev.revise.entity.Identifier;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Table;
import jakarta.persistence.metamodel.Type;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;

/**
 * What tells the rows of an entity apart, in the order of the table's key, so that the database
 * finds them by its index.
 */
record EntityKey(EntityFields fields) {

  /**
   * @throws MigrationException if two rows could have the same
   */
  static EntityKey of(Class<?> entity, Table table) {
    List<String> columns =
        Identifier.of(table)
            .filter(table::isUniqueIn)
            .orElseThrow(
                () ->
                    new MigrationException(
                        "nothing tells the rows of %s apart, so that they cannot be walked; use SQL"
                            .formatted(table.name())));
    return new EntityKey(EntityFields.of(entity).of(columns));
  }

  /** Its values in a row. */
  List<Object> of(Object row) {
    return List.of(fields.values(row));
  }

  /** That of a column of the key: in a comparison of rows Hibernate looks at the value alone. */
  @SuppressWarnings("unchecked")
  Type<Object> type(StatelessSession session, int at) {
    EntityPersister entity =
        session
            .getFactory()
            .unwrap(SessionFactoryImplementor.class)
            .getMappingMetamodel()
            .getEntityDescriptor(fields.entity());
    return (Type<Object>)
        RowParameter.of(entity, fields.fields().get(at)).mapping().getJdbcMapping();
  }

  /** {@code e.obsId, e.key}. */
  String paths() {
    return fields.fields().stream()
        .map(field -> "e." + field.getName())
        .collect(Collectors.joining(", "));
  }

  /** {@code (e.obsId, e.key) > (?2, ?3)}, for parameters from that one on. */
  String isAbove(int first) {
    int count = fields.fields().size();
    String parameters =
        IntStream.range(first, first + count)
            .mapToObj(at -> "?" + at)
            .collect(Collectors.joining(", "));
    return count == 1 ? paths() + " > " + parameters : "(" + paths() + ") > (" + parameters + ")";
  }
}
