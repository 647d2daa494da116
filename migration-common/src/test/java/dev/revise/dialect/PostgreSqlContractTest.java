package dev.revise.dialect;

import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;

@EachServer
class PostgreSqlContractTest extends DialectContract {
  PostgreSqlContractTest() {
    super(DatabaseKind.POSTGRESQL, "cdb \"é\"", 24);
  }
}
