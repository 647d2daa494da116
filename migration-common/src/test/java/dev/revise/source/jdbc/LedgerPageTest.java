package dev.revise.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The page docs/kept.md says what the ledger says; {@code -Dledger.page=write} writes that part of
 * it anew.
 */
class LedgerPageTest {
  private static final Path PAGE = Path.of("../docs/kept.md");
  private static final String MARK = "<!-- written from the ledger -->\n";

  private final Ledger ledger = Ledger.ofRevise();

  @Test
  void thePageSaysWhatTheLedgerSays() throws IOException {
    String page = Files.readString(PAGE);
    String tables = "\n" + new LedgerPage(ledger, LedgerSubject.all()).text();
    if ("write".equals(System.getProperty("ledger.page"))) {
      Files.writeString(PAGE, page.substring(0, page.indexOf(MARK)) + MARK + tables);
    }

    assertThat(Files.readString(PAGE))
        .as("docs/kept.md; -Dledger.page=write writes it")
        .contains(MARK)
        .endsWith(MARK + tables);
  }

  @Test
  void eachCatalogueThatHoldsSomethingHasOneSubject() throws IOException {
    List<String> subjects =
        LedgerSubject.all().stream()
            .map(subject -> subject.database() + " " + subject.catalogue())
            .toList();
    Set<String> holding =
        ledger.columns().stream()
            .filter(column -> column.holds() != Holding.NONE)
            .map(column -> column.database() + " " + column.name().catalogue())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(subjects).containsExactlyInAnyOrderElementsOf(holding);
  }
}
