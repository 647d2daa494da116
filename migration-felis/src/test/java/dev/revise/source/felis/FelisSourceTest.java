package dev.revise.source.felis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.dialect.Dialects;
import dev.revise.diff.SchemaDiff;
import dev.revise.schema.ColumnRename;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.schema.TableRename;
import dev.revise.source.Hints;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FelisSourceTest {
  @TempDir Path directory;
  private FelisFile files;

  @BeforeEach
  void layOut() {
    files =
        new FelisFile(directory)
            .with("every_key.yaml")
            .with("other.yaml")
            .with("under_overlay.yaml")
            .with("under_overlay.overlay.yaml");
  }

  @Test
  void every_key_does_what_it_says() {
    assertThat(sql(files.source("every_key.yaml").read()))
        .isEqualTo(FelisFile.text("every_key.sql"));
  }

  @Test
  void an_overlay_says_what_the_file_cannot() {
    assertThat(sql(files.source("under_overlay.yaml").read()))
        .isEqualTo(FelisFile.text("under_overlay.sql"));
  }

  @Test
  void an_overlay_hints_at_what_a_comparison_leaves_alone() {
    Hints hints = files.source("under_overlay.yaml").reading().hints();

    assertThat(hints.ignored().match("tmp_plot")).isTrue();
    assertThat(hints.ignored().match("plot_tmp_")).isFalse();
    assertThat(hints.neverDropped().match("exposure")).isTrue();
    assertThat(hints.renames().tables())
        .containsExactly(new TableRename(new TableName("survey", "shot"), "exposure"));
    assertThat(hints.renames().columns())
        .containsExactly(
            new ColumnRename(new TableName("survey", "exposure"), "region", "s_region"));
  }

  @Test
  void a_file_can_be_read_alone() {
    Schema alone =
        FelisSource.alone(directory.resolve("under_overlay.yaml")).withOverlay(empty()).read();

    assertThat(alone.views()).isEmpty();
  }

  private Path empty() {
    files.with("empty.yaml", "ignore: [visit, quicklook]\n");
    return directory.resolve("empty.yaml");
  }

  private static String sql(Schema schema) {
    return Dialects.POSTGRESQL
        .script(SchemaDiff.between(Schema.empty(), schema))
        .replaceAll("(?m)^-- .*\\n", "");
  }
}
