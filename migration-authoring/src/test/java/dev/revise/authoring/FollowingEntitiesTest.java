package dev.revise.authoring;

import static dev.revise.authoring.MoonModule.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.authoring.moon.MoonDatabase;
import dev.revise.command.Zones;
import dev.revise.revision.Authoring;
import dev.revise.schema.MigrationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowingEntitiesTest {
  private static final String ENTITIES = "cdb-moon/src/main/java/dev/revise/authoring/moon/entity/";
  private static final String DEPTH = "{name: depth, \"@id\": \"#crater.depth\", datatype: float}";
  private static final String RAY =
      """
      name: moon
      tables:
      - name: ray
        "@id": "#ray"
        primaryKey: ["#ray.id"]
        columns:
        - {name: id, "@id": "#ray.id", datatype: long, nullable: false, autoincrement: false}
      """;

  @TempDir private Path root;
  private MoonModule module;

  @BeforeEach
  void checkOut() throws IOException {
    module = MoonModule.in(root);
    Files.createDirectories(root.resolve(ENTITIES));
    Files.writeString(root.resolve(ENTITIES + "package-info.java"), "");
  }

  @Test
  void a_revision_brings_the_entity_of_its_table() throws IOException {
    module.add(DEPTH);

    RevisionResult result = write(MoonModule.FELIS);

    assertThat(result.files()).last().isEqualTo(ENTITIES + "Crater.java");
    assertThat(result.deleted()).isEmpty();
    assertThat(entity("Crater")).content().contains("public Double depth;");
  }

  @Test
  void it_leaves_alone_what_is_as_it_should_be() throws IOException {
    module.add(DEPTH);
    write(MoonModule.FELIS);
    Files.delete(root.resolve(revision()));
    MoonModule.in(root).add(DEPTH);

    assertThat(write(MoonModule.FELIS).files()).doesNotContain(ENTITIES + "Crater.java");
  }

  @Test
  void an_entity_of_a_table_that_is_gone_goes_and_any_other_stays() throws IOException {
    Files.writeString(root.resolve(ENTITIES + "Crater.java"), "");
    Files.writeString(root.resolve(ENTITIES + "Mine.java"), "");
    module.write("moon.yaml", RAY);

    RevisionResult result = write(MoonModule.FELIS);

    assertThat(result.files()).contains(ENTITIES + "Ray.java");
    assertThat(result.deleted()).containsExactly(ENTITIES + "Crater.java");
    assertThat(entity("Crater")).doesNotExist();
    assertThat(entity("Mine")).exists();
  }

  @Test
  void a_dry_run_names_them_and_touches_none() throws IOException {
    Files.writeString(root.resolve(ENTITIES + "Crater.java"), "mine");
    module.write("moon.yaml", RAY);

    RevisionResult shown =
        NewRevision.show(new MoonDatabase(MoonModule.FELIS), request("x"), module.targets());

    assertThat(shown.files()).contains(ENTITIES + "Ray.java");
    assertThat(shown.deleted()).containsExactly(ENTITIES + "Crater.java");
    assertThat(entity("Crater")).hasContent("mine");
    assertThat(entity("Ray")).doesNotExist();
  }

  @Test
  void where_people_edit_the_entities_they_stay() throws IOException {
    assertThat(FollowingEntities.of(moon("entities"), new RepositoryFiles(root), false).writer())
        .isEmpty();
    assertThat(
            FollowingEntities.of(moon("felis:moon.yaml"), new RepositoryFiles(root), false)
                .writer())
        .isPresent();
  }

  @Test
  void entities_that_people_edit_follow_a_revision_from_elsewhere() throws IOException {
    Files.writeString(root.resolve(ENTITIES + "Crater.java"), "// mine");
    Files.writeString(root.resolve(ENTITIES + "Mine.java"), "// mine");
    module.write("moon.yaml", RAY);
    String target = "felis:" + root.resolve("cdb-moon/moon.yaml");

    RevisionResult result = written(Authoring.from("entities"), target);

    assertThat(result.files()).contains(ENTITIES + "Ray.java");
    assertThat(result.deleted()).containsExactly(ENTITIES + "Crater.java");
    assertThat(entity("Mine")).hasContent("// mine");
  }

  @Test
  void an_entity_is_written_anew_where_the_revision_changes_it_and_else_stays() throws IOException {
    Files.writeString(root.resolve(ENTITIES + "Crater.java"), "// mine");
    String target = "felis:" + root.resolve("cdb-moon/moon.yaml");
    String own = Files.readString(root.resolve("cdb-moon/moon.yaml"));
    module.write("moon.yaml", own + RAY.substring(RAY.indexOf("- name")));
    assertThat(shown(Authoring.from("entities"), target).files())
        .contains(ENTITIES + "Ray.java")
        .doesNotContain(ENTITIES + "Crater.java");
    module.add("{name: depth, \"@id\": \"#crater.depth\", datatype: float}");

    RevisionResult result = written(Authoring.from("entities"), target);

    assertThat(result.files()).contains(ENTITIES + "Crater.java");
    assertThat(result.warnings())
        .containsExactly(
            ENTITIES
                + "Crater.java was edited by hand and is written anew; compare it with what version control has");
    assertThat(entity("Crater")).content().contains("public Double depth;");
  }

  @Test
  void a_file_that_lacks_what_came_from_elsewhere_is_told() throws IOException {
    String own = Files.readString(root.resolve("cdb-moon/moon.yaml"));
    Path other = root.resolve("other.yaml");
    module.add("{name: depth, \"@id\": \"#crater.depth\", datatype: float}");
    Files.move(root.resolve("cdb-moon/moon.yaml"), other);
    module.write("moon.yaml", own);

    assertThat(shown(MoonModule.FELIS, "felis:" + other).warnings())
        .containsExactly(
            "felis:cdb-moon/moon.yaml does not say what this revision does; bring it up to date, or the next revision takes it back");
    Files.copy(other, root.resolve("cdb-moon/moon.yaml"), StandardCopyOption.REPLACE_EXISTING);
    assertThat(shown(MoonModule.FELIS, "felis:" + other).warnings()).isEmpty();
  }

  @Test
  void a_target_without_tables_is_refused() throws IOException {
    module.write("moon.yaml", "name: moon\n'@id': '#moon'\ntables: []\n");

    assertThatThrownBy(() -> write(MoonModule.FELIS))
        .hasMessage(
            "felis:cdb-moon/moon.yaml has no tables, so a revision to it would drop every table of moon; pass --target empty if that is meant");
    assertThat(shown(MoonModule.FELIS, "empty").operations()).hasSize(1);
  }

  @Test
  void a_table_that_no_entity_can_map_writes_nothing() throws IOException {
    module.write(
        "moon.yaml",
        RAY.replace("  primaryKey: [\"#ray.id\"]\n", "").replace("nullable: false, ", ""));
    var before = module.files();

    assertThatThrownBy(() -> write(MoonModule.FELIS))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("Hibernate cannot tell its rows apart");
    assertThat(module.files()).isEqualTo(before);
  }

  private static String revision() {
    return "cdb-moon/src/main/java/dev/revise/authoring/moon/revision/V0002__X.java";
  }

  private Path entity(String name) {
    return root.resolve(ENTITIES + name + ".java");
  }

  private static MoonDatabase moon(String target) {
    return new MoonDatabase(Authoring.from(target));
  }

  private RevisionResult write(Authoring authoring) {
    return NewRevision.write(new MoonDatabase(authoring), request("x"), module.targets());
  }

  private RevisionResult shown(Authoring authoring, String target) {
    return NewRevision.show(new MoonDatabase(authoring), to(target), module.targets());
  }

  private RevisionResult written(Authoring authoring, String target) {
    return NewRevision.write(new MoonDatabase(authoring), to(target), module.targets());
  }

  private static RevisionRequest to(String target) {
    RevisionRequest request = request("x");
    return new RevisionRequest(
        request.message(),
        Optional.of(target),
        false,
        List.of(),
        Fills.none(),
        new Zones(List.of()),
        request.date(),
        Optional.empty());
  }
}
