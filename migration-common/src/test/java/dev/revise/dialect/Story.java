package dev.revise.dialect;

import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import java.util.stream.Collectors;

/**
 * What a change becomes on each database, there and back, as a text that reads like a story.
 *
 * @param name the name of its file
 */
record Story(String name, Operations operations) {

  String text() {
    return section("operations", described(operations))
        + section("operations back", described(operations.inverse()))
        + section("h2", Dialects.H2, operations)
        + section("h2 back", Dialects.H2, operations.inverse())
        + section("postgresql", Dialects.POSTGRESQL, operations)
        + section("postgresql back", Dialects.POSTGRESQL, operations.inverse());
  }

  private static String described(Operations operations) {
    return operations.stream().map(Operation::describe).collect(Collectors.joining("\n"));
  }

  private static String section(String title, Dialect dialect, Operations operations) {
    return section(title, dialect.script(operations).replaceAll("(?m)^-- .*\\n", "").strip());
  }

  private static String section(String title, String body) {
    return "-- " + title + " --\n" + body + "\n";
  }
}
