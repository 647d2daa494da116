package dev.revise.command;

import static dev.revise.command.MoonModule.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.command.moon.MoonDatabase;
import dev.revise.revision.Authoring;
import dev.revise.schema.MigrationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowingEntitiesTest {
  private static final String ENTITIES = "cdb-moon/src/main/java/dev/revise/command/moon/entity/";
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
    assertThat(FollowingEntities.of(moon("entities"), new RepositoryFiles(root)).writer())
        .isEmpty();
    assertThat(FollowingEntities.of(moon("felis:moon.yaml"), new RepositoryFiles(root)).writer())
        .isPresent();
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
    return "cdb-moon/src/main/java/dev/revise/command/moon/revision/V0002__X.java";
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
}
