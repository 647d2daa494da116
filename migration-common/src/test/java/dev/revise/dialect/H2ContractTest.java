package dev.revise.dialect;

import dev.revise.testing.DatabaseKind;

class H2ContractTest extends DialectContract {
  /**
   * H2 cannot copy a table in which a name beyond ASCII is followed by a type in a schema with such
   * a name, as it reads {@code U&"größe" U&"é"."mood"} as one word.
   */
  H2ContractTest() {
    super(DatabaseKind.H2, "cdb \"e\"", 40);
  }
}
