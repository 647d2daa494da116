package dev.revise.nlds;

import java.sql.Types;
import org.hibernate.dialect.H2Dialect;

/** Frozen entities hold enum types as text, of which H2's driver says OTHER. */
public final class EnumsAsTextH2 extends H2Dialect {

  @Override
  public boolean equivalentTypes(int one, int other) {
    return super.equivalentTypes(one, other) || one == Types.VARCHAR && other == Types.OTHER;
  }
}
