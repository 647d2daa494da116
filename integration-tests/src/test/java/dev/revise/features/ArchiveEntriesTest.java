package dev.revise.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revise.testing.EachServer;
import dev.revise.testing.PostgresServer;
import dev.revise.testing.ProcessOutput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** There is no kind of entry in an archive of {@code pg_dump} that nobody thought of. */
@EachServer
class ArchiveEntriesTest {
  /** {@code 215; 1259 16390 TABLE lab exposure revise}. */
  private static final Pattern ENTRY = Pattern.compile("\\d+; \\d+ \\d+ (.*)");

  private static final List<String> FATES = List.of("modelled", "carried", "named", "of no schema");

  @Test
  void each_type_of_entry_is_told_what_becomes_of_it(@TempDir Path directory) throws Exception {
    Map<String, String> fates = fates();
    assertThat(fates.values()).isSubsetOf(FATES);
    assumeTrue(
        SchemaDump.isAvailable(),
        "no pg_dump of version " + PostgresServer.shared().version() + " on this machine");
    try (Laboratory lab = Laboratory.open()) {
      for (Feature feature : Features.of(SchemaDump.version())) {
        lab.execute(feature.outside());
        lab.execute(feature.given());
        lab.execute(feature.sql());
      }
      lab.commit();
      Path archive = directory.resolve("lab.dump");
      SchemaDump.toFile(lab.place(), archive);
      lab.execute("DROP SUBSCRIPTION from_afar"); // or the database cannot be dropped
      lab.commit();
      assertThat(unknown(entries(archive), fates.keySet())).isEmpty();
    }
  }

  private static Map<String, String> fates() {
    Map<String, String> fates = new TreeMap<>();
    for (String line : TextResource.lines("archive.txt")) {
      String[] parts = line.split(": ");
      fates.put(parts[0], parts[1]);
    }
    return fates;
  }

  private static List<String> entries(Path archive) throws Exception {
    assertThat(Files.size(archive)).isPositive();
    List<String> entries =
        ProcessOutput.of("pg_restore", "--list", archive.toString())
            .succeeds()
            .text()
            .lines()
            .map(ENTRY::matcher)
            .filter(Matcher::matches)
            .map(entry -> entry.group(1))
            .toList();
    assertThat(entries).hasSizeGreaterThan(300);
    return entries;
  }

  /** The type is not set off from the name, so the longest that begins the entry counts. */
  private static SortedSet<String> unknown(List<String> entries, Iterable<String> types) {
    SortedSet<String> unknown = new TreeSet<>(Comparator.naturalOrder());
    for (String entry : entries) {
      boolean known = false;
      for (String type : types) {
        known |= entry.startsWith(type + " ");
      }
      if (!known) {
        unknown.add(entry);
      }
    }
    return unknown;
  }
}
