package dev.revise.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.revision.ModuleLayout;
import dev.revise.schema.MigrationException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseNameTest {

  @ParameterizedTest
  @CsvSource({
    "cdb_latiss, cdb-latiss, dev.revise.cdb.latiss",
    "pfs_opdb, pfs-opdb, dev.revise.pfs.opdb",
    "opdb, opdb, dev.revise.opdb",
    "hera_m2_c, hera-m2-c, dev.revise.hera.m2.c"
  })
  void makes_a_directory_and_a_package(String name, String module, String packageName) {
    assertThat(new DatabaseName(name).layout())
        .isEqualTo(new ModuleLayout(name, Path.of(module), packageName));
  }

  @Test
  void takes_another_package() {
    assertThat(new DatabaseName("hera_2").layout("org.hera.two").databasePackage())
        .isEqualTo("org.hera.two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Hera",
        "hera-mc",
        "hera__mc",
        "_hera",
        "hera_",
        "2hera",
        "héra",
        "a b",
        "a.b"
      })
  void has_words_of_small_letters(String name) {
    assertThatThrownBy(() -> new DatabaseName(name))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "\"%s\" is no name for a database here; say words of small letters and digits with an underscore between, such as hera_mc"
                .formatted(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "public", "pg_catalog", "information_schema"})
  void is_not_one_that_means_something_else(String name) {
    assertThatThrownBy(() -> new DatabaseName(name))
        .hasMessage("the name \"%s\" means something else already; choose another".formatted(name));
  }

  @Test
  void is_not_longer_than_a_schema_may_be_called() {
    assertThatThrownBy(() -> new DatabaseName("a".repeat(64)))
        .hasMessageEndingWith("is longer than 63 bytes; choose a shorter name");
  }

  @ParameterizedTest
  @CsvSource({"hera_2, hera2", "x_new, xnew", "class, classdb"})
  void says_which_package_would_do(String name, String plain) {
    assertThatThrownBy(() -> new DatabaseName(name).layout())
        .hasMessage(
            "Java has no package \"dev.revise.%s\" for %s; say another, such as --package dev.revise.%s"
                .formatted(name.replace('_', '.'), name, plain));
  }
}
