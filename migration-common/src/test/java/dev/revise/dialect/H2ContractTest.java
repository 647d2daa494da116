package dev.revise.dialect;

import dev.revise.testing.DatabaseKind;

class H2ContractTest extends DialectContract {
  H2ContractTest() {
    super(DatabaseKind.H2, 40);
  }
}
