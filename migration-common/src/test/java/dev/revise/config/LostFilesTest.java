package dev.revise.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.file.LostFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that stands under its name never counts as absent: what it protects would be open. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LostFilesTest {
  private static final String PASSWORD = "home/password";

  @TempDir Path directory;

  static Stream<Arguments> files() {
    return Stream.of(
            Ground.TOML,
            Ground.HOME_TOML,
            Ground.DB_CFG,
            Ground.HERA,
            Ground.PGPASS,
            Ground.SERVICES,
            PASSWORD)
        .flatMap(file -> Stream.of(LostFile.values()).map(kind -> Arguments.of(file, kind)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void is_named_with_its_reason(String file, LostFile kind) throws IOException {
    Ground ground = reading(file);
    kind.put(ground.path(file));

    assertThatThrownBy(ground::config)
        .isInstanceOf(ConfigException.class)
        .hasMessage(ground.path(file) + ": " + kind.reason());
  }

  /** Where that file is looked at. */
  private Ground reading(String file) {
    Ground ground = new Ground(directory);
    return switch (file) {
      case Ground.PGPASS -> ground.url("postgresql://u@h/d");
      case Ground.SERVICES -> ground.url("postgresql://u@h/d?service=s");
      case PASSWORD ->
          ground.file(Ground.TOML, "url = 'postgresql://u@h/d'\npassword_file = '~/password'");
      default -> ground;
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {Ground.TOML, Ground.HOME_TOML, Ground.HERA})
  void an_empty_one_may_have_lost_what_it_said(String file) {
    for (String text : List.of("", " \n\n", "\uFEFF")) {
      Ground ground = new Ground(directory).file(file, text);
      assertThatThrownBy(ground::config)
          .hasMessage(
              ground.path(file)
                  + ": the file is empty, so what it said may be lost; restore it, or remove it if it should say nothing");
    }
  }

  @Test
  void comments_alone_are_meant() {
    Ground ground = new Ground(directory).file(Ground.TOML, "# url = ...\n");
    assertThat(ground.config().url()).startsWith("jdbc:h2:file:");
  }

  /**
   * Both are libpq's; {@code touch ~/.pgpass} is common, and so is {@code PGPASSFILE=/dev/null}.
   */
  @Test
  void files_of_libpq_may_be_empty() {
    Ground ground = new Ground(directory).url("postgresql://u@h/d").file(Ground.PGPASS, "");
    assertThat(ground.config().password()).isEmpty();
    assertThat(ground.variable("PGPASSFILE", "/dev/null").config().password()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"databases\": []}",
        "{\"databases\": {\"cdb_latiss\": \"postgresql://u:hush@h/d\"}}",
        "\"postgresql://u:hush@h/d\""
      })
  void json_of_another_shape_is_not_absent(String text) {
    Ground ground = new Ground(directory).file(Ground.HERA, text);
    assertThatThrownBy(ground::config)
        .hasMessageEndingWith("this must be an object, such as {...}; correct it")
        .hasMessageNotContaining("hush");
  }

  @Test
  void the_key_of_a_service_may_be_its_password() {
    for (String line : List.of("password hush=x", "hush==", "hush=", "pasword=hush")) {
      Ground ground =
          new Ground(directory)
              .url("postgresql://u@h/d?service=s")
              .file(Ground.SERVICES, "[s]\n" + line);
      assertThatThrownBy(ground::config)
          .hasMessageStartingWith(
              ground.path(Ground.SERVICES) + " line 2: a service has no parameter of that name; ")
          .hasMessageNotContaining("hush");
    }
  }
}
