package dev.revise.source.jpa;

import java.sql.Types;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.type.SqlTypes;

/** Hibernate's validation does not recognize its own enum types on H2, whose driver says OTHER. */
public final class EnumValidatingH2 extends H2Dialect {

  @Override
  public boolean equivalentTypes(int one, int other) {
    return super.equivalentTypes(one, other) || other == Types.OTHER && isNamedEnum(one);
  }

  private static boolean isNamedEnum(int code) {
    return code == SqlTypes.NAMED_ENUM || code == SqlTypes.NAMED_ORDINAL_ENUM;
  }
}
