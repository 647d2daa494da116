package dev.revise.step;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.descriptor.WrapperOptions;

/**
 * Writes columns of rows as Hibernate maps them, and no others: what a step leaves as it is would
 * go through Java and back otherwise, and overwrite what somebody else wrote.
 */
final class RowWriter {
  private final StatelessSession session;
  private final EntityPersister entity;
  private final EntityKey key;

  RowWriter(StatelessSession session, EntityKey key) {
    this.session = session;
    this.key = key;
    this.entity =
        session
            .getFactory()
            .unwrap(SessionFactoryImplementor.class)
            .getMappingMetamodel()
            .getEntityDescriptor(key.fields().entity());
  }

  /** Writes the same columns of some rows, in one batch. */
  void write(EntityFields columns, List<?> rows) {
    List<RowParameter> values = parameters(columns);
    List<RowParameter> keys = parameters(key.fields());
    String sql =
        "update %s set %s where %s"
            .formatted(entity.getTableName(), list(values, ", "), list(keys, " and "));
    List<RowParameter> all = Stream.concat(values.stream(), keys.stream()).toList();
    session.doWork(connection -> write(connection, sql, all, rows));
  }

  private void write(Connection connection, String sql, List<RowParameter> parameters, List<?> rows)
      throws SQLException {
    WrapperOptions options = (SharedSessionContractImplementor) session;
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (Object row : rows) {
        for (int at = 0; at < parameters.size(); at++) {
          parameters.get(at).bind(update, at + 1, row, options);
        }
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  private List<RowParameter> parameters(EntityFields columns) {
    return columns.fields().stream().map(field -> RowParameter.of(entity, field)).toList();
  }

  private static String list(List<RowParameter> parameters, String separator) {
    return parameters.stream().map(RowParameter::isThat).collect(Collectors.joining(separator));
  }
}
