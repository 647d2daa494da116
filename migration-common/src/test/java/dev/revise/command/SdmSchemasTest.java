package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdmSchemasTest {
  @TempDir Path clone;

  @ParameterizedTest
  @ValueSource(strings = {"yml", "python/lsst/sdm/schemas"})
  void the_file_is_in_one_of_two_places(String place) throws IOException {
    Path file = Files.createDirectories(clone.resolve(place)).resolve("cdb_latiss.yaml");
    Files.writeString(file, "name: cdb_latiss");

    assertThat(in(clone.toString())).hasValue(file);
  }

  @Test
  void without_the_variable_there_is_none() {
    assertThat(new SdmSchemas(Map.of()).file("cdb_latiss")).isEmpty();
    assertThat(in(" ")).isEmpty();
  }

  @Test
  void a_directory_that_is_not_there() {
    assertThatThrownBy(() -> in(clone + "/gone"))
        .hasMessage(
            "SDM_SCHEMAS_DIR is "
                + clone
                + "/gone, which is no directory; set it to a clone of sdm_schemas, or unset it");
  }

  @Test
  void a_clone_without_the_file_names_both_places() {
    assertThatThrownBy(() -> in(clone.toString()))
        .hasMessage(
            "SDM_SCHEMAS_DIR is set, but there is neither %1$s/yml/cdb_latiss.yaml nor %1$s/python/lsst/sdm/schemas/cdb_latiss.yaml; update the clone, or unset it"
                .formatted(clone));
  }

  private static Optional<Path> in(String directory) {
    return new SdmSchemas(Map.of(SdmSchemas.VARIABLE, directory)).file("cdb_latiss");
  }
}
