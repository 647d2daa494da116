package dev.revise.authoring;

import dev.revise.authoring.moon.MoonDatabase;
import dev.revise.command.SchemaReader;
import dev.revise.command.TargetSchema;
import dev.revise.command.Zones;
import dev.revise.config.Configuration;
import dev.revise.config.Surroundings;
import dev.revise.config.Wanted;
import dev.revise.revision.Authoring;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sources of moon in a repository, with the Felis file of its head. */
record MoonModule(Path root, Map<String, String> variables) {
  static final Authoring FELIS = Authoring.from("felis:moon.yaml");

  private static final String HEAD =
      """
      name: moon
      tables:
      - name: crater
        "@id": "#crater"
        primaryKey: ["#crater.id"]
        columns:
        - {name: id, "@id": "#crater.id", datatype: long, nullable: false, autoincrement: false}
        - {name: name, "@id": "#crater.name", datatype: string, length: 20}
      """;

  static MoonModule in(Path root) throws IOException {
    MoonModule module = new MoonModule(root, Map.of());
    module.write("moon.yaml", HEAD);
    module.write(
        "revisions.lock",
        String.join("\n", RevisionLock.lines(new MoonDatabase(FELIS).history())) + "\n");
    return module;
  }

  /** The Felis file, and in the same way any other of the module. */
  Path write(String name, String text) throws IOException {
    Files.createDirectories(root.resolve("cdb-moon"));
    return Files.writeString(root.resolve("cdb-moon").resolve(name), text);
  }

  /** One more column of crater. */
  void add(String column) throws IOException {
    write("moon.yaml", HEAD + "  - " + column + "\n");
  }

  TargetSchema targets() {
    Configuration configuration =
        new Configuration(
            new Surroundings(variables, root, root),
            new Wanted(Optional.empty(), Optional.empty(), Optional.empty()));
    return new TargetSchema(
        new SchemaReader(
            List.of(new MoonDatabase(FELIS)),
            database -> RevisionId.BASE,
            configuration,
            Duration.ofSeconds(10)),
        root,
        variables);
  }

  static RevisionRequest request(String message) {
    return new RevisionRequest(
        message,
        Optional.empty(),
        false,
        List.of(),
        Fills.none(),
        new Zones(List.of()),
        LocalDate.of(2026, 11, 21),
        Optional.empty());
  }

  /** All files, from the root. */
  List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(path -> root.relativize(path).toString())
          .sorted()
          .toList();
    }
  }
}
