package dev.revise.step;

import java.lang.reflect.Field;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.WrapperOptions;

/** A column of an entity as a parameter of a statement. */
record RowParameter(Field field, SelectableMapping mapping) {

  static RowParameter of(EntityPersister entity, Field field) {
    return new RowParameter(field, (SelectableMapping) entity.findSubPart(field.getName()));
  }

  /** {@code "pgs_region" = cast(? as spoly)}. */
  String isThat() {
    return mapping.getSelectionExpression() + " = " + mapping.getWriteExpression();
  }

  @SuppressWarnings("unchecked")
  void bind(PreparedStatement statement, int at, Object row, WrapperOptions options)
      throws SQLException {
    JdbcMapping type = mapping.getJdbcMapping();
    Object value = type.convertToRelationalValue(EntityFields.value(field, row));
    ((ValueBinder<Object>) type.getJdbcValueBinder()).bind(statement, value, at, options);
  }
}
