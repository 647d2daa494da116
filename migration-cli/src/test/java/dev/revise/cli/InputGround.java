package dev.revise.cli;

import dev.revise.config.Surroundings;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionLock;
import dev.revise.testing.Patience;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A repository and a home with everything that the command reads, and what it leaves there. */
final class InputGround {
  /** Stands wherever a secret does. */
  static final String SECRET = "s3ntinel";

  static final String FELIS =
      """
      name: moon
      '@id': '#moon'
      description: Stars
      tables:
      - name: crater
        '@id': '#crater'
        primaryKey: ['#crater.id']
        columns:
        - {name: id, '@id': '#crater.id', datatype: long, nullable: false, autoincrement: false}
        - name: name
          '@id': '#crater.name'
          datatype: string
          length: 20
          description: How people call it
        - {name: seen, '@id': '#crater.seen', datatype: timestamp, precision: 3}
        - {name: mood, '@id': '#crater.mood', datatype: string, length: 8, value: ok}
        indexes:
        - {name: crater_name_idx, '@id': '#crater_name_idx', columns: ['#crater.name']}
        constraints:
        - {name: crater_key, '@id': '#crater_key', '@type': Unique, columns: ['#crater.name', '#crater.seen']}
        - {name: crater_check, '@id': '#crater_check', '@type': Check, expression: id > 0}
      """;

  static final String OVERLAY =
      """
      enums:
        mood: [ok, bad]
      tables:
        crater:
          columns:
            mood: {type: mood, default: ok}
            seen: {default: {sql: CURRENT_TIMESTAMP}}
          checks:
            crater_id_check: "id < 1000000"
      addedViews:
        bright: {of: crater, columns: {id: id, name: name}}
      ignore: [old_*]
      neverDrop: [kept]
      renames:
        columns: {crater.title: name}
      """;

  static final String TOML =
      """
      # where our databases are
      url = "postgresql://127.0.0.1:1/sky"
      user = "me"
      password = "s3ntinel"
      default_environment = "summit"

      [databases.moon]
      url = "postgresql://me:s3ntinel@127.0.0.1:1/sky?sslmode=require"

      [environments.summit]
      protected = true
      url = "jdbc:postgresql://127.0.0.1:1/sky?user=me&password=s3ntinel"
      placeholders = {token = "s3ntinel"}

      [environments.test.databases.moon]
      url = "jdbc:h2:mem:sky;USER=sa;PASSWORD=s3ntinel"
      """;

  static final String SERVICES =
      """
      [sky]
      host=127.0.0.1
      port=1
      dbname=sky
      user=me
      password=s3ntinel
      sslmode=prefer
      """;

  static final String JSON =
      """
      {
        "default_db_name": "moon",
        "databases": {
          "moon": {"url": "postgresql://me:s3ntinel@127.0.0.1:1/sky", "mode": "production"},
          "other": {"url": "sqlite:///x"}
        }
      }
      """;

  private final Path root;
  private final ManagedDatabase database;

  InputGround(Path root, ManagedDatabase database) {
    this.root = root;
    this.database = database;
  }

  Path path(String name) {
    return root.resolve(name);
  }

  /** As at the beginning, whatever the case before left. */
  void lay() throws IOException {
    if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> all = Files.walk(root)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(path("home"));
    write("project/pom.xml", "<project/>\n");
    write("project/sky.yaml", FELIS);
    write("project/sky.overlay.yaml", OVERLAY);
    write("project/cdb-moon/revisions.lock", lock());
  }

  String lock() {
    return String.join("\n", RevisionLock.lines(database.history())) + "\n";
  }

  /** What a merge leaves where both branches added a revision; the text of its lock. */
  String merged() throws IOException {
    for (String name : List.of("V0001__Craters", "V0002__Left", "V0002__Right")) {
      write(
          "project/cdb-moon/src/main/java/dev/revise/cli/moon/revision/" + name + ".java",
          "class " + name + " {}\n");
    }
    return "0001 aa V0001__Craters\n0002 bb V0002__Left\n0002 cc V0002__Right\n";
  }

  void write(String name, String text) throws IOException {
    Files.createDirectories(path(name).getParent());
    Files.writeString(path(name), text);
    path(name).toFile().setReadable(false, false);
    path(name).toFile().setReadable(true, true);
  }

  /** Each file with what it holds; those of H2 change when they are read, and have tests. */
  Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        if (!path.toString().endsWith(".db")) {
          files.put(
              root.relativize(path).toString(),
              new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
        }
      }
    }
    return files;
  }

  /** What the command prints and how it ends, if that is within the time. */
  Run run(ExecutorService pool, Map<String, String> variables, List<String> arguments)
      throws InterruptedException, ExecutionException, TimeoutException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Map<String, String> all = new HashMap<>(Map.of("USER", "me"));
    all.putAll(variables);
    Surroundings surroundings = new Surroundings(all, path("project"), path("home"));
    return pool.submit(
            () -> {
              Terminal terminal =
                  Terminal.of(stream(out), stream(err), false, false, false, Map.of());
              int code =
                  new Application(List.of(database), surroundings, terminal)
                      .run(arguments)
                      .number();
              return new Run(
                  code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
            })
        .get(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
