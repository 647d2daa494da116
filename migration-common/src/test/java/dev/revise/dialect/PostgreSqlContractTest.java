package dev.revise.dialect;

import dev.revise.testing.DatabaseKind;

class PostgreSqlContractTest extends DialectContract {
  PostgreSqlContractTest() {
    super(DatabaseKind.POSTGRESQL, "cdb \"é\"", 24);
  }
}
