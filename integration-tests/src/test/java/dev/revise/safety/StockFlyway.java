package dev.revise.safety;

import dev.revise.engine.ExplainingDriver;
import dev.revise.engine.ReviseCallback;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Stock Flyway in a process of its own, set up as {@code mvn flyway:migrate} is. */
final class StockFlyway {
  private StockFlyway() {}

  /**
   * @param arguments {@code migrate} or {@code undo} (to base)
   */
  public static void main(String[] arguments) {
    Flyway flyway =
        Flyway.configure()
            .driver(ExplainingDriver.class.getName())
            .dataSource(System.getenv(Jvm.URL), null, null)
            .defaultSchema("cdb")
            .table("cdb_latiss_history")
            .locations("classpath:dev/revise/cdb/latiss/revision")
            .callbacks(new ReviseCallback())
            .target(arguments[0].equals("undo") ? "0001" : "latest")
            .configuration(Map.of("flyway.undoAllowDataLoss", "true"))
            .lockRetryCount(540)
            .load();
    if (arguments[0].equals("undo")) {
      flyway.undo();
    } else {
      flyway.migrate();
    }
  }
}
