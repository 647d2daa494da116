package dev.revise.source.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.schema.MigrationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities name a class that is not on the class path, such as one of a library left out. */
class MissingClassesTest {
  @TempDir Path directory;

  @Test
  void a_listener_that_is_missing_is_named() throws IOException {
    refused(
        "Audit",
        "public class Audit { @jakarta.persistence.PrePersist void on(Object dome) { } }",
        "@jakarta.persistence.EntityListeners(Audit.class) @Entity class Dome { @Id long id; }");
  }

  @Test
  void a_converter_that_is_missing_is_named() throws IOException {
    refused(
        "Angle",
        "public class Angle implements jakarta.persistence.AttributeConverter<String, String> { public String convertToDatabaseColumn(String a) { return a; } public String convertToEntityAttribute(String a) { return a; } }",
        "@Entity class Dome { @Id long id; @jakarta.persistence.Convert(converter = Angle.class) String angle; }");
  }

  @Test
  void the_type_of_an_attribute_that_is_missing_is_named() throws IOException {
    refused(
        "Shape",
        "@jakarta.persistence.Embeddable public class Shape { String name; }",
        "@Entity class Dome { @Id long id; Shape shape; }");
  }

  @Test
  void a_listener_that_is_there_says_nothing_about_the_schema() throws IOException {
    CompiledEntities entities =
        new CompiledEntities(directory)
            .with(
                "Audit",
                "public class Audit { Audit(java.util.List<String> beans) { } @jakarta.persistence.PrePersist void on(Object dome) { } }")
            .with(
                "Dome",
                "@jakarta.persistence.EntityListeners(Audit.class) @Entity class Dome { @Id long id; }");

    assertThat(EntitySource.ofPackage("written", entities.loader()).read().tables()).hasSize(1);
  }

  private void refused(String missing, String source, String entity) throws IOException {
    ClassLoader loader =
        new CompiledEntities(directory).with(missing, source).with("Dome", entity).loader();
    Files.delete(directory.resolve("written/" + missing + ".class"));

    assertThatThrownBy(() -> EntitySource.ofPackage("written", loader).read())
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "the entities cannot be mapped: class written.%s, which one of them names, is not on the class path; add the library that brings it in another scope than test, or take it out of the entity"
                .formatted(missing));
  }
}
