package dev.revise.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.schema.MigrationException;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The ledger has a line for each column of the catalogues of the server at hand, and no other. */
@EachServer
class LedgerTest {
  private static final String HEADING = "database\tcatalogue\tcolumn\tsince\tuntil\tholds\twhy\n";
  private static final String RELNAME = "postgresql\tpg_class\trelname\t12\t-\tmodelled\t-\n";

  @ParameterizedTest
  @EnumSource
  void theServerHasItsColumns(DatabaseKind kind) throws SQLException {
    try (Server server = Server.fresh(kind)) {
      assertThat(server.mistakes(Ledger.ofRevise())).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"POSTGRESQL,pg_class,relname", "H2,COLUMNS,DATA_TYPE"})
  void aLedgerWithoutALineIsRefused(DatabaseKind kind, String catalogue, String column)
      throws SQLException {
    CatalogueColumn forgotten = new CatalogueColumn(catalogue, column);
    Ledger ledger =
        new Ledger(
            Ledger.ofRevise().columns().stream()
                .filter(line -> !line.name().equals(forgotten))
                .toList());

    try (Server server = Server.fresh(kind)) {
      assertThat(server.mistakes(ledger))
          .containsExactly(
              "the ledger has no line for %s.%s of %s %s; add one with what revise does with it"
                  .formatted(catalogue, column, server.name(), server.version()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLineThatTheServerLacksIsRefused(DatabaseKind kind) throws SQLException {
    try (Server server = Server.fresh(kind)) {
      Ledger ledger =
          Ledger.of(
              HEADING + "%s\tpg_moon\tphase\t2\t-\tnone\tnot here\n".formatted(server.name()));

      assertThat(server.mistakes(ledger))
          .contains(
              "the ledger has a line for pg_moon.phase, which %s %s lacks; correct since or until"
                  .formatted(server.name(), server.version()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "attcacheoff, 17.6, true",
    "attcacheoff, 18.4, false",
    "attcompression, 13.22, false",
    "attcompression, 14beta1, true",
    "attname, 12.22 (Debian 12.22-1), true",
    "attname, 19, true",
    "attname, 11.3, false"
  })
  void aColumnIsThereFromOneVersionToAnother(String column, String version, boolean there) {
    assertThat(Ledger.ofRevise().of("postgresql", ServerVersion.of(version)))
        .extracting(LedgerColumn::name)
        .satisfies(
            names ->
                assertThat(names.contains(new CatalogueColumn("pg_attribute", column)))
                    .isEqualTo(there));
  }

  @Test
  void anotherHeadingIsRefused() {
    refused("", "line 1 of the ledger does not match the heading");
    refused(RELNAME, "line 1 of the ledger does not match the heading");
  }

  @Test
  void aLineOfOtherThanSevenFieldsIsRefused() {
    String sentence =
        "line 2 of the ledger needs seven fields apart by one tab, with - for nothing";
    refused(HEADING + "\n", sentence);
    refused(HEADING + RELNAME.replace("\t-\n", "\n"), sentence);
    refused(HEADING + RELNAME.replace("\t-\n", "\t\n"), sentence);
    refused(HEADING + RELNAME.replace("\t12", "\t 12"), sentence);
    refused(HEADING + RELNAME.replace("\t-\n", "\t-\t-\n"), sentence);
  }

  @Test
  void aLineThatIsNotSortedIsRefused() {
    String relam = RELNAME.replace("relname", "relam");
    refused(
        HEADING + RELNAME + relam,
        "line 3 of the ledger is not sorted: pg_class.relam follows pg_class.relname");
    refused(
        HEADING + RELNAME + RELNAME,
        "line 3 of the ledger is not sorted: pg_class.relname follows pg_class.relname");
    refused(
        HEADING + RELNAME + RELNAME.replace("\t12", "\t13"),
        "line 3 of the ledger repeats pg_class.relname of the line before");
  }

  @Test
  void aColumnCanHoldSomethingElseInALaterVersion() {
    String early = RELNAME.replace("12\t-", "12\t15");
    Ledger ledger = Ledger.of(HEADING + early + RELNAME.replace("\t12", "\t16"));

    assertThat(ledger.of("postgresql", ServerVersion.of("15.14"))).hasSize(1);
    assertThat(ledger.of("postgresql", ServerVersion.of("16.0"))).hasSize(1);
  }

  @Test
  void anUnknownWordOrVersionIsRefused() {
    refused(
        HEADING + RELNAME.replace("modelled", "kept"),
        "line 2 of the ledger is refused: \"kept\" is not one of [modelled, carried, seen, none]");
    refused(
        HEADING + RELNAME.replace("\t12", "\ttwelve"),
        "line 2 of the ledger is refused: \"twelve\" is not the version of a database");
    refused(
        HEADING + RELNAME.replace("12\t-", "13\t12"),
        "line 2 of the ledger is refused: pg_class.relname ends with 12 before it begins with 13");
  }

  @Test
  void whatIsNotKeptNeedsAReason() {
    for (String holds : List.of("seen", "none")) {
      refused(
          HEADING + RELNAME.replace("modelled", holds),
          "line 2 of the ledger is refused: pg_class.relname is %s without a reason; add why"
              .formatted(holds));
    }
  }

  private static void refused(String text, String sentence) {
    assertThatThrownBy(() -> Ledger.of(text))
        .isInstanceOf(MigrationException.class)
        .hasMessageStartingWith(sentence);
  }

  /** A server with the columns that its own catalogue lists. */
  private record Server(TestDatabase database) implements AutoCloseable {
    private static final String POSTGRESQL =
        """
        SELECT c.relname, a.attname
        FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE c.relnamespace = 'pg_catalog'::regnamespace
          AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped""";
    private static final String H2 =
        """
        SELECT TABLE_NAME, COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS
        WHERE TABLE_SCHEMA = 'INFORMATION_SCHEMA'""";

    static Server fresh(DatabaseKind kind) {
      return new Server(kind.fresh());
    }

    String name() {
      return database.kind().name().toLowerCase(Locale.ROOT);
    }

    ServerVersion version() throws SQLException {
      try (Connection connection = database.connect()) {
        return ServerVersion.of(connection.getMetaData().getDatabaseProductVersion());
      }
    }

    List<String> mistakes(Ledger ledger) throws SQLException {
      return ledger.mistakes(name(), version(), columns());
    }

    private Set<CatalogueColumn> columns() throws SQLException {
      Set<CatalogueColumn> columns = new TreeSet<>();
      try (Connection connection = database.connect();
          Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(database.kind() == DatabaseKind.H2 ? H2 : POSTGRESQL)) {
        while (rows.next()) {
          columns.add(new CatalogueColumn(rows.getString(1), rows.getString(2)));
        }
      }
      return columns;
    }

    @Override
    public void close() {
      database.close();
    }
  }
}
