package dev.revise.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code diff}: 0 the same, 1 different, 2 could not tell. */
class DiffTest {
  private static final Path FELIS =
      Path.of("..", "cdb-latiss", "src", "main", "felis", "cdb_latiss.yaml")
          .toAbsolutePath()
          .normalize();

  @TestFactory
  Stream<DynamicTest> live() {
    return Story.each(
        "diff finds no difference between revisions, their database and their file",
        place -> {
          place.upgrade("head");
          String live = live(place);
          for (String other : new String[] {"history:cdb_latiss", "felis:" + FELIS}) {
            diff(place, live, other).succeeds();
            diff(place, other, live).succeeds();
          }
          place.execute(
              "ALTER TABLE \"cdb_latiss\".\"visit1_quicklook\" ADD COLUMN \"by_hand\" integer");
          assertThat(diff(place, live, "history:cdb_latiss@head"))
              .isEqualTo(
                  new Outcome(
                      1,
                      """
                      database:%s#cdb_latiss is not as history:cdb_latiss@0016:
                        column cdb_latiss.visit1_quicklook.by_hand is not expected

                      This leads from one to the other (--sql shows it as SQL):
                        drop column cdb_latiss.visit1_quicklook.by_hand
                      """
                          .formatted(place.shownUrl()),
                      ""));
          assertThat(
                  diff(place, live, "history:cdb_latiss", "--json")
                      .json()
                      .at("/databases/0/differences/0/words")
                      .asText())
              .isEqualTo("column cdb_latiss.visit1_quicklook.by_hand is not expected");
        });
  }

  @TestFactory
  Stream<DynamicTest> scripts() {
    return Story.each(
        "the script of diff --sql leads there, and the one of its opposite back",
        place -> {
          String live = live(place);
          String file = "felis:" + FELIS;
          Shell.run(place, script(place, "empty", file));
          assertThat(diff(place, live, file).out())
              .isEqualTo("database:%s#cdb_latiss is as %s\n".formatted(place.shownUrl(), file));
          Shell.run(place, script(place, file, "history:cdb_latiss@0010"));
          diff(place, live, "history:cdb_latiss@0010").succeeds();
          Shell.run(place, script(place, "history:cdb_latiss@0010", file));
          diff(place, file, live).succeeds();
          Shell.run(place, script(place, file, "empty"));
          diff(place, live, "empty").succeeds();
        });
  }

  @TestFactory
  Stream<DynamicTest> renames() {
    return Story.each(
        "diff --rename keeps the rows",
        place -> {
          Path old = felis(place, "old.yaml", "seeing");
          Path renamed = felis(place, "new.yaml", "dimm_seeing");
          Shell.run(place, script(place, "empty", "felis:" + old));
          place.execute("INSERT INTO \"sky\".\"star\" VALUES (1, 0.7)");
          Shell.run(
              place,
              script(
                  place,
                  "felis:" + old,
                  "felis:" + renamed,
                  "--rename",
                  "star.seeing=dimm_seeing"));
          assertThat(place.strings("SELECT \"dimm_seeing\" FROM \"sky\".\"star\""))
              .containsExactly("0.7");
          String live = "database:" + place.shownUrl() + "#sky";
          diff(place, live, "felis:" + renamed).succeeds();
          Shell.run(
              place,
              script(
                  place,
                  "felis:" + renamed,
                  "felis:" + old,
                  "--rename",
                  "star.dimm_seeing=seeing"));
          assertThat(place.strings("SELECT \"seeing\" FROM \"sky\".\"star\""))
              .containsExactly("0.7");
        });
  }

  @TestFactory
  Stream<DynamicTest> could_not_tell() {
    return Story.each(
        "diff that cannot read a side could not tell, and shows no password",
        place -> {
          String url = place.url().replaceFirst("//[^@/]*@", "//nobody:" + Sentinel.MARK + "@");
          place
              .stranger()
              .run("diff", "empty", "database:" + url)
              .afterWarningOfPassword()
              .failsWith(2, "database: needs a URL and a schema; say database:URL#SCHEMA");
          place
              .stranger()
              .run("diff", "empty", "felis:" + place.home().resolve("none.yaml"))
              .failsWith(2, "none.yaml");
        });
  }

  private static Path felis(Place place, String name, String column) throws Exception {
    return Files.writeString(
        place.home().resolve(name),
        """
        name: sky
        tables:
        - name: star
          primaryKey: "#star.id"
          columns:
          - {name: id, datatype: long, nullable: false, autoincrement: false}
          - {name: %s, datatype: double}
        """
            .formatted(column));
  }

  private static String live(Place place) {
    return "database:" + place.shownUrl() + "#cdb_latiss";
  }

  private static Outcome diff(Place place, String from, String to, String... more)
      throws Exception {
    return place
        .stranger()
        .with("REVISE_USER", place.database().user())
        .with("REVISE_PASSWORD", place.database().password())
        .run(Stream.concat(Stream.of("diff", from, to), Stream.of(more)).toArray(String[]::new));
  }

  private static String script(Place place, String from, String to, String... more)
      throws Exception {
    Stream<String> options =
        Stream.of("--sql", "--dialect", place.kind().name().toLowerCase(Locale.ROOT));
    Outcome outcome =
        diff(place, from, to, Stream.concat(options, Stream.of(more)).toArray(String[]::new));
    assertThat(outcome).isEqualTo(new Outcome(1, outcome.out(), ""));
    return outcome.out();
  }
}
