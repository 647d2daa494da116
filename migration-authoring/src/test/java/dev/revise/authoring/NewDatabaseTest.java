package dev.revise.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.command.IgnoredObjectsTest;
import dev.revise.command.OperationLine;
import dev.revise.command.SchemaReader;
import dev.revise.command.SchemaSpec;
import dev.revise.schema.IgnorePattern;
import dev.revise.schema.IgnoredObjects;
import dev.revise.schema.MigrationException;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.H2Databases;
import dev.revise.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@EachServer
class NewDatabaseTest {
  private static final String FELIS =
      """
      name: hera
      tables:
      - name: station
        "@id": "#station"
        primaryKey: "#station.name"
        columns:
        - {name: name, "@id": "#station.name", datatype: string, length: 16, nullable: false}
        - {name: outline, "@id": "#station.outline", datatype: text}
      """;
  private static final String OVERLAY =
      """
      tables:
        station:
          grants: {SELECT: [observer, public]}
          columns:
            outline: {type: public.spoly}
      """;
  private static final TypeExtension SPOLY = TypeExtension.parse("public.spoly=pg_sphere");

  @TempDir private Path root;
  @TempDir private Path elsewhere;

  @BeforeEach
  void checkOut() throws IOException {
    MoonModule.in(root);
    write(
        "pom.xml",
        """
        <project>
          <artifactId>revise</artifactId>
          <version>0.1</version>
          <modules>
            <module>cdb-moon</module>
          </modules>
        </project>
        """);
    Files.writeString(felis(), FELIS);
    Files.writeString(elsewhere.resolve("hera.overlay.yaml"), OVERLAY);
  }

  @Test
  void writes_a_module_and_names_it() throws IOException {
    NewDatabaseResult result = write(request("hera_mc", SPOLY));

    assertThat(result.operations())
        .containsExactly(new OperationLine("create table hera_mc.station", false));
    assertThat(result.roles()).containsExactly("observer");
    assertThat(result.files())
        .contains(
            "hera-mc/pom.xml",
            "hera-mc/src/main/java/dev/revise/hera/mc/McDatabase.java",
            "hera-mc/src/test/java/dev/revise/hera/mc/LawsTest.java",
            "hera-mc/src/main/java/dev/revise/hera/mc/entity/Station.java",
            "hera-mc/src/main/felis/hera_mc.yaml",
            "hera-mc/src/main/felis/hera_mc.overlay.yaml");
    assertThat(result.edited()).containsExactly("pom.xml");
    assertThat(files()).containsAll(result.files());
    assertThat(text("hera-mc/src/main/felis/hera_mc.yaml")).isEqualTo(FELIS);
    assertThat(text("hera-mc/src/main/felis/hera_mc.overlay.yaml")).isEqualTo(OVERLAY);
    assertThat(text("hera-mc/src/main/java/dev/revise/hera/mc/McDatabase.java"))
        .contains("Authoring.from(\"felis:src/main/felis/hera_mc.yaml\")")
        .contains("withRoles(OBSERVER).withType(SPOLY, \"pg_sphere\")");
  }

  @Test
  void shows_the_same_and_writes_nothing() throws IOException {
    Map<String, String> before = contents();

    NewDatabaseResult shown = NewDatabase.show(request("hera_mc", SPOLY), reader(), root);

    assertThat(contents()).isEqualTo(before);
    assertThat(shown.written()).isFalse();
    assertThat(write(request("hera_mc", SPOLY)))
        .usingRecursiveComparison()
        .ignoringFields("written")
        .isEqualTo(shown);
  }

  @Test
  void a_file_that_the_felis_file_names_comes_along() throws IOException {
    Files.writeString(elsewhere.resolve("names.yaml"), FELIS.replace("name: hera", "name: names"));
    Files.writeString(felis(), FELIS + "resources:\n- {uri: names.yaml}\n");

    assertThat(write(request("hera_mc", SPOLY)).files())
        .contains("hera-mc/src/main/felis/names.yaml");
  }

  @Test
  void one_in_another_directory_does_not() throws IOException {
    Path other = Files.createDirectory(elsewhere.resolve("other")).resolve("names.yaml");
    Files.writeString(other, FELIS.replace("name: hera", "name: names"));
    Files.writeString(felis(), FELIS + "resources:\n- {uri: other/names.yaml}\n");

    assertRefused(
        request("hera_mc", SPOLY),
        "hera.yaml and its overlay need "
            + other.toRealPath()
            + ", which stands in another directory; ");
  }

  @Test
  void an_overlay_that_the_copy_includes_as_well_is_not_copied() throws IOException {
    write("shared/hera.overlay.yaml", "neverDrop: [station]\n");
    write("other/src/main/felis/hera.yaml", FELIS);
    write(
        "other/src/main/felis/hera.overlay.yaml",
        "include: [../../../../shared/hera.overlay.yaml, near.overlay.yaml]\n");
    write("other/src/main/felis/near.overlay.yaml", "ignore: [temporary]\n");
    Path felis = root.resolve("other/src/main/felis/hera.yaml");

    assertThat(write(from("hera_mc", new SchemaSpec.Felis(felis))).files())
        .contains("hera-mc/src/main/felis/near.overlay.yaml")
        .doesNotContain("shared/hera.overlay.yaml")
        .doesNotContain("hera-mc/src/main/felis/hera.overlay.yaml");
  }

  @Test
  void says_that_an_extension_is_missing_or_nobody_needs_it() throws IOException {
    assertRefused(
        request("hera_mc"),
        "columns are of type public.spoly, which some extension of PostgreSQL brings; say which: --extension public.spoly=NAME");
    assertRefused(
        request("hera_mc", SPOLY, TypeExtension.parse("public.spol=pg_sphere")),
        "no column is of type public.spol; leave its --extension out; the nearest known one is \"public.spoly\"");
    assertThatThrownBy(() -> TypeExtension.parse("spoly"))
        .hasMessage(
            "--extension spoly is not SCHEMA.TYPE=NAME, such as --extension public.spoly=pg_sphere");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "moon | there is a database moon already, in cdb-moon; choose another name",
        "cdb_moon | there is a cdb-moon in ROOT already; choose another name, or take it away",
        "taken | package dev.revise.taken is in cdb-moon already; say another with --package",
        "Hera | \"Hera\" is no name for a database here; "
      })
  void says_that_a_name_is_taken_or_none(String name, String sentence) throws IOException {
    write("cdb-moon/src/test/java/dev/revise/taken/A.java", "");

    assertRefused(request(name, SPOLY), sentence.replace("ROOT", root.toString()));
  }

  @Test
  void writes_nothing_where_it_has_no_place() throws IOException {
    write("pom.xml", "<project/>\n");

    assertRefused(
        request("hera_mc", SPOLY),
        "pom.xml has no <modules>; add them with <module>hera-mc</module>, ");
  }

  @Test
  void a_module_that_cannot_be_written_leaves_no_trace() throws IOException {
    Path inTheWay = Files.createDirectories(root.resolve("pom.xml.new/x"));
    Map<String, String> before = contents();

    assertThatThrownBy(() -> write(request("hera_mc", SPOLY)))
        .hasMessageStartingWith("the files cannot be written: ");
    Files.delete(inTheWay);
    assertThat(contents()).isEqualTo(before);
    assertThat(root.resolve("hera-mc")).doesNotExist();
  }

  @Test
  void says_what_is_wrong_with_its_source() throws IOException {
    assertRefused(
        from("hera_mc", new SchemaSpec.Felis(Path.of("/gone.yaml"))),
        "/gone.yaml: the file cannot be read; ");
    assertRefused(from("hera_mc", new SchemaSpec.Empty()), "empty has no table; ");
    assertRefused(
        from("hera_mc", new SchemaSpec.Entities("org.nowhere")),
        "package org.nowhere has no entity; ");
    assertRefused(
        from("hera_mc", new SchemaSpec.Entities("dev.revise.authoring.comets")),
        "entities:dev.revise.authoring.comets is in several schemas; a database here has one, ");
    Files.writeString(felis(), FELIS.replace("tables:", "tables: ["));
    assertRefused(request("hera_mc"), felis() + " line ");
  }

  @Test
  void is_written_where_the_sources_are() throws IOException {
    Files.delete(root.resolve("pom.xml"));

    assertRefused(
        request("hera_mc", SPOLY),
        "there is no pom.xml in " + root + "; modules are written where the sources are");
  }

  @Test
  void entities_that_name_no_schema_are_in_its_own() throws IOException {
    NewDatabaseResult result =
        write(from("survey_db", new SchemaSpec.Entities("dev.revise.authoring.planets")));

    assertThat(result.source()).isEqualTo("entities:dev.revise.authoring.planets");
    assertThat(result.operations())
        .containsExactly(new OperationLine("create table survey_db.planet", false));
    assertThat(text("survey-db/src/main/java/dev/revise/survey/db/DbDatabase.java"))
        .contains("Authoring.from(\"entities\")");
    assertThat(files().stream().filter(file -> file.contains("felis"))).isEmpty();
  }

  @Test
  void a_live_database_is_read_without_its_history() throws Exception {
    try (TestDatabase live = H2Databases.inMemory()) {
      live.execute(
          "CREATE SCHEMA \"old\"",
          "CREATE TABLE \"old\".\"station\" (\"name\" varchar(16) PRIMARY KEY)",
          "CREATE TABLE \"old\".\"alembic_version\" (\"version_num\" varchar(32))");

      NewDatabaseResult result =
          write(from("hera_mc", new SchemaSpec.Database(live.url() + ";USER=sa", "old")));

      assertThat(result.operations())
          .containsExactly(new OperationLine("create table hera_mc.station", false));
      assertThat(result.source()).startsWith("database:jdbc:h2:").endsWith("#old");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void what_is_ignored_is_not_read(DatabaseKind kind) throws Exception {
    try (TestDatabase live = kind.fresh()) {
      live.execute(
          "CREATE SCHEMA \"old\"",
          "CREATE TABLE \"old\".\"station\" (\"name\" varchar(16) PRIMARY KEY)",
          "CREATE TABLE \"old\".\"tmp_1\" (\"strange\" integer %s)"
              .formatted(kind == DatabaseKind.H2 ? "DEFAULT 7 DEFAULT ON NULL" : "DEFAULT 7"),
          "CREATE VIEW \"old\".\"glance\" AS SELECT \"strange\" FROM \"old\".\"tmp_1\"");
      NewDatabaseRequest request =
          from("hera_mc", new SchemaSpec.Database(IgnoredObjectsTest.url(live), "old"));
      IgnoredObjects ignored =
          IgnoredObjects.asked(List.of(IgnorePattern.parse("tmp_*"), IgnorePattern.parse("x")));

      NewDatabaseResult result = NewDatabase.write(request, reader().ignoring(ignored), root);

      assertThat(result.operations())
          .containsExactly(new OperationLine("create table hera_mc.station", false));
      assertThat(result.warnings())
          .containsExactly(
              "view hera_mc.glance is not compared: it reads what is left out",
              "--ignore x matches nothing",
              "1 table ignored");
    }
  }

  private void assertRefused(NewDatabaseRequest request, String sentence) throws IOException {
    Map<String, String> before = contents();

    assertThatThrownBy(() -> write(request))
        .isInstanceOf(MigrationException.class)
        .hasMessageStartingWith(sentence);
    assertThat(contents()).isEqualTo(before);
  }

  private NewDatabaseResult write(NewDatabaseRequest request) throws IOException {
    return NewDatabase.write(request, reader(), root);
  }

  private SchemaReader reader() throws IOException {
    return new MoonModule(root, Map.of()).targets().reader();
  }

  private NewDatabaseRequest request(String name, TypeExtension... extensions) {
    return request(name, new SchemaSpec.Felis(felis()), extensions);
  }

  private static NewDatabaseRequest from(String name, SchemaSpec source) {
    return request(name, source);
  }

  private static NewDatabaseRequest request(
      String name, SchemaSpec source, TypeExtension... extensions) {
    return new NewDatabaseRequest(
        name,
        Optional.empty(),
        source,
        Optional.empty(),
        "Initial tables",
        List.of(extensions),
        List.of(),
        List.of(),
        LocalDate.of(2026, 11, 21),
        Optional.empty());
  }

  private Path felis() {
    return elsewhere.resolve("hera.yaml");
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), text);
  }

  private String text(String file) throws IOException {
    return Files.readString(root.resolve(file));
  }

  private List<String> files() throws IOException {
    return new ArrayList<>(contents().keySet());
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        contents.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
