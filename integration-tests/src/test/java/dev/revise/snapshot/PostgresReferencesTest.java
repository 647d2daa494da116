package dev.revise.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revise.testing.EachServer;
import dev.revise.testing.PostgresExtension;
import dev.revise.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
@EachServer
class PostgresReferencesTest {

  @Test
  void theServerSaysTheSame(TestDatabase database) throws SQLException {
    assumeTrue(
        database.rows("SELECT FROM pg_proc WHERE proname = 'pg_get_catalog_foreign_keys'").size()
            > 0);

    assertThat(PostgresReferences.read().lines())
        .containsAll(
            database.rows(
                """
                SELECT fktable::regclass || E'\\t' || array_to_string(fkcols, ',') || E'\\t' || pktable::regclass
                  || E'\\t' || CASE WHEN is_array THEN 'array' ELSE 'one' END
                FROM pg_get_catalog_foreign_keys()"""));
  }
}
