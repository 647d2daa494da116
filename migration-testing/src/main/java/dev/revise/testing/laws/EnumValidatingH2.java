package dev.revise.testing.laws;

import java.sql.Types;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.type.SqlTypes;

/** Hibernate's validation does not recognize enum types on H2, whose driver says OTHER. */
public final class EnumValidatingH2 extends H2Dialect {

  @Override
  public boolean equivalentTypes(int one, int other) {
    return super.equivalentTypes(one, other) || one == SqlTypes.NAMED_ENUM && other == Types.OTHER;
  }
}
