package dev.revise.source.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.dialect.PureSql;
import dev.revise.entity.Unsaid;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that entities and their package name with {@code @Carries}. */
class CarriedFilesTest {
  private static final String STAR =
      """
      @Entity @Table(name = "star") @Carries(postgresql = "p.sql", h2 = "t.h2.sql")
      @Carries(postgresql = "t.sql")
      class Star { @Id long id; }
      """;
  private static final PureSql RULES =
      PureSql.known().carrying(List.of("p.sql", "t.sql", "t.h2.sql", "f.sql", "no.sql"));

  @TempDir Path directory;

  @Test
  void entities_and_packages_bring_what_their_files_say() throws Exception {
    write("p.sql", "CREATE POLICY p ON star USING (id > 0)");
    write("t.sql", "CREATE TRIGGER t AFTER INSERT ON star EXECUTE FUNCTION f()");
    write("t.h2.sql", "CREATE TRIGGER \"t\" AFTER INSERT ON \"star\" CALL 'x'");
    write("f.sql", "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END'");
    CompiledEntities entities =
        new CompiledEntities(directory)
            .with("Star", STAR)
            .withPackage("@dev.revise.entity.Carries(postgresql = \"f.sql\")\npackage written;\n");

    Schema schema = read(entities, RULES);

    assertThat(schema.objects().keySet())
        .extracting(Object::toString)
        .containsExactly("function sky.f()", "trigger t on sky.star", "policy p on sky.star");
    assertThat(schema.objects().values()).allMatch(CarriedObject::declared);
    assertThat(Unsaid.from(schema, schema)).isEqualTo(schema);
  }

  @Test
  void what_is_wrong_is_a_sentence() throws Exception {
    write("p.sql", "");
    assertThatThrownBy(() -> read(STAR, PureSql.known()))
        .hasMessageContaining("written.Star: p.sql: p.sql is SQL that runs as it is written");
    assertThatThrownBy(() -> read(STAR, RULES))
        .hasMessage("written.Star: p.sql: there is no statement in it; write one");
    assertThatThrownBy(() -> read(STAR.replace("p.sql", "no.sql"), RULES))
        .hasMessageStartingWith("written.Star: no.sql: there is no such resource beside the class");
    assertThatThrownBy(() -> read("@Entity @Carries class Star { @Id long id; }", RULES))
        .hasMessage("written.Star: @Carries needs a file; name one with postgresql or h2");
  }

  private Schema read(String star, PureSql rules) throws Exception {
    return read(new CompiledEntities(directory).with("Star", star), rules);
  }

  private static Schema read(CompiledEntities entities, PureSql rules) throws Exception {
    List<Class<?>> classes = new ArrayList<>(entities.load());
    classes.removeIf(type -> !EntityClasses.isManaged(type));
    return EntitySource.of(classes, "sky").under(rules).read();
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(directory.resolve("written"));
    Files.writeString(directory.resolve("written").resolve(name), text);
  }
}
