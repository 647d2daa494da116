package dev.revise.cdb.latiss;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.diff.Drift;
import dev.revise.revision.RevisionHistory;
import dev.revise.schema.Schema;
import dev.revise.source.felis.FelisSource;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LatissFelisTest {
  private static final Path FELIS = Path.of("src", "main", "felis", "cdb_latiss.yaml");

  private final RevisionHistory history = new LatissDatabase().history();

  @Test
  void the_felis_file_and_its_overlay_say_what_the_history_does() {
    Schema head = history.schemaAt(history.head());
    Schema felis = FelisSource.of(FELIS).read();

    assertThat(Drift.between(head, felis).differences()).isEmpty();
    assertThat(felis.ignoringColumnOrder()).isEqualTo(head.ignoringColumnOrder());
  }

  @Test
  void tables_with_measurements_are_never_dropped() {
    assertThat(FelisSource.of(FELIS).reading().hints().neverDropped().match("visit1_quicklook")).isTrue();
  }
}
