package dev.revise.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.launcher.Terminal.Answer;
import dev.revise.launcher.Transcript.Exchange;
import dev.revise.testing.DatabaseKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Types what the README shows, all of it, in order, in one shell, in a clone that was never built.
 * Only the blocks marked {@code sh}, {@code java} and {@code text} are left out.
 */
class ReadmeTest {
  private static final String CLONE = "/home/vera/revise";
  private static final String STATUS = "echo $?";
  private static final String SERVER = "vera@db.example.org:5432/consdb";

  @Test
  void the_tour_is_as_the_readme_shows_it() throws Exception {
    List<Exchange> exchanges =
        Transcript.of(Files.readString(Launcher.ROOT.resolve("README.md"))).exchanges();
    List<String> differences = new ArrayList<>();
    try (Place postgres = Place.on(DatabaseKind.POSTGRESQL)) {
      Checkout checkout = Checkout.in(postgres.home());
      try (Terminal terminal = new Terminal(checkout.root(), variables(postgres))) {
        Page page = new Page(checkout.root(), server(postgres));
        for (int i = 0; i < exchanges.size(); i++) {
          boolean asked = i + 1 < exchanges.size() && exchanges.get(i + 1).command().equals(STATUS);
          type(terminal, page, exchanges.get(i), asked).ifPresent(differences::add);
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  /**
   * What the README says otherwise, if it does.
   *
   * @param asked whether the page goes on to show the exit code
   */
  private static Optional<String> type(
      Terminal terminal, Page page, Exchange exchange, boolean asked) throws IOException {
    Answer answer = terminal.type(page.real(exchange.command()));
    String printed = page.shown(answer.printed());
    boolean matches = page.settled(exchange).matches(Page.settled(printed));
    boolean ends = asked || exchange.fails() == (answer.code() != 0);
    return matches && ends
        ? Optional.empty()
        : Optional.of(
            "$ %s%n%s%nis what is printed, with exit code %d; the README shows%n%s%n"
                .formatted(
                    exchange.command(),
                    printed,
                    answer.code(),
                    String.join("\n", exchange.output())));
  }

  private static String server(Place postgres) {
    return postgres.database().user()
        + postgres.shownUrl().replaceFirst("^jdbc:postgresql://", "@").replaceFirst("\\?.*", "");
  }

  /** Those of a person with a home of her own, and Maven's of whoever runs the tests. */
  private static Map<String, String> variables(Place postgres) {
    Map<String, String> variables = new TreeMap<>();
    System.getenv()
        .forEach(
            (name, value) -> {
              if (name.matches("PATH|LANG|(?i)maven_(?!user_home|args).*|.*_proxy")) {
                variables.put(name, value);
              }
            });
    Path repository = Path.of(System.getProperty("user.home"), ".m2");
    variables.put("HOME", postgres.home().toString());
    variables.put("JAVA_HOME", System.getProperty("java.home"));
    variables.put("PGPASSWORD", postgres.database().password());
    variables.put("GIT_CONFIG_COUNT", "2");
    variables.put("GIT_CONFIG_KEY_0", "user.name");
    variables.put("GIT_CONFIG_VALUE_0", "Vera");
    variables.put("GIT_CONFIG_KEY_1", "user.email");
    variables.put("GIT_CONFIG_VALUE_1", "vera@example.org");
    variables.put("MAVEN_USER_HOME", repository.toString());
    variables.put(
        "MAVEN_ARGS",
        "-Dmaven.repo.local=%s -Dmaven.repo.local.tail=%s"
            .formatted(postgres.home().resolve("m2"), repository.resolve("repository")));
    return variables;
  }

  /**
   * What the page writes for what only this machine knows.
   *
   * @param server user, host, port and database of a PostgreSQL
   */
  private record Page(Path root, String server) {
    String real(String command) {
      return command.replace(CLONE, root.toString()).replace(SERVER, server);
    }

    String shown(String printed) {
      String[] shown = SERVER.split("@");
      String[] real = server.split("@");
      return printed
          .replace(root.toString(), CLONE)
          .replace(root.getParent().toString(), "/home/vera")
          .replace(real[0], shown[0])
          .replace(real[1], shown[1]);
    }

    Exchange settled(Exchange exchange) {
      return new Exchange(
          exchange.command(), exchange.output().stream().map(Page::settled).toList());
    }

    /**
     * Times and the day of a new revision are never the same twice, and the columns of a table are
     * as wide as what stands in them.
     */
    static String settled(String text) {
      return text.replaceAll("(?<=\\S) {2,}", "  ")
          .replaceAll("\\b\\d+ ms\\b", "0 ms")
          .replaceAll("\\b\\d\\d:\\d\\d\\.\\d{3}s\\b", "00:00.000s")
          .replaceAll("\\bin \\d+\\.\\d s\\b", "in 0.0 s")
          .replaceAll("\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ", "2026-01-01T00:00:00Z")
          .replaceAll("Origin\\.on\\(\"[^\"]*\"\\)", "Origin.on(\"2026-01-01\")");
    }
  }
}
