package dev.revise.source.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.source.jpa.survey.Survey;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityPackageTest {
  @TempDir Path directory;

  @Test
  void holds_the_same_as_its_classes_named_one_by_one() {
    ClassLoader loader = getClass().getClassLoader();
    assertThat(
            EntitySource.ofPackage("dev.revise.source.jpa.survey", loader).inSchema("cdb").read())
        .isEqualTo(EntitySource.of(Survey.entities(), "cdb").read());
  }

  @Test
  void may_lie_in_a_jar() throws IOException {
    assertThat(tables(EntitySource.ofPackage("written", jar())))
        .containsExactly(new TableName("public", "Dome"), new TableName("public", "Lamp"));
  }

  @Test
  void has_entities_in_packages_below_and_inside_classes() throws IOException {
    CompiledEntities entities =
        new CompiledEntities(directory)
            .with("Site", "class Site { @Entity static class Dome { @Id long id; } }")
            .withBelow("Below", "@Entity class Below { @Id long id; }");
    assertThat(tables(EntitySource.ofPackage("written", entities.loader())))
        .containsExactly(new TableName("public", "Below"), new TableName("public", "Site$Dome"));
  }

  @Test
  void does_not_hold_its_neighbours() throws IOException {
    assertThatThrownBy(() -> EntitySource.ofPackage("writ", jar()).read())
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "package writ has no entity; check its name, and that its classes are compiled and on the class path");
  }

  @Test
  void names_a_class_that_lacks_another() throws IOException {
    ClassLoader loader =
        new CompiledEntities(directory)
            .with("Base", "class Base { }")
            .with("Dome", "@Entity class Dome extends Base { @Id long id; }")
            .loader();
    Files.delete(directory.resolve("written/Base.class"));
    assertThatThrownBy(() -> EntitySource.ofPackage("written", loader).read())
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "class written.Dome of package written cannot be loaded (written/Base); put what it needs on the class path")
        .hasCauseInstanceOf(NoClassDefFoundError.class);
  }

  private static List<TableName> tables(EntitySource source) {
    Schema schema = source.read();
    return List.copyOf(schema.tables().keySet());
  }

  private ClassLoader jar() throws IOException {
    Path classes =
        new CompiledEntities(Files.createDirectory(directory.resolve("classes")))
            .with("Dome", "@Entity class Dome { @Id long id; }")
            .with("Lamp", "@Entity class Lamp { @Id long id; }")
            .with("Plain", "class Plain { }")
            .compiled();
    Path jar = directory.resolve("entities.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file);
        Stream<Path> files = Files.list(classes.resolve("written"))) {
      entries.putNextEntry(new JarEntry("written/"));
      for (Path compiled : files.toList()) {
        entries.putNextEntry(new JarEntry("written/" + compiled.getFileName()));
        entries.write(Files.readAllBytes(compiled));
      }
    }
    return new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader());
  }
}
