package dev.revise.authoring;

import static dev.revise.authoring.MoonModule.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.authoring.moon.MoonDatabase;
import dev.revise.command.OperationLine;
import dev.revise.command.Zones;
import dev.revise.revision.Authoring;
import dev.revise.schema.DiffFilter;
import dev.revise.schema.MigrationException;
import dev.revise.schema.NamePatterns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewRevisionTest {
  private static final String DEPTH = "{name: depth, \"@id\": \"#crater.depth\", datatype: float}";
  private static final String PACKAGE =
      "cdb-moon/src/main/java/dev/revise/authoring/moon/revision/";

  @TempDir private Path root;
  private MoonModule module;

  @BeforeEach
  void checkOut() throws IOException {
    module = MoonModule.in(root);
  }

  @Test
  void writes_a_class_the_list_the_locks_the_sql_and_what_it_freezes() throws IOException {
    module.add(DEPTH);

    RevisionResult result = write(MoonModule.FELIS, "add depth");

    assertThat(result.operations())
        .containsExactly(new OperationLine("add column moon.crater.depth", false));
    assertThat(result.target()).contains("felis:cdb-moon/moon.yaml");
    assertThat(result.name()).contains("V0002__Add_depth");
    assertThat(result.written()).isTrue();
    assertThat(result.files())
        .containsExactly(
            PACKAGE + "V0002__Add_depth.java",
            PACKAGE + "Revisions.java",
            "cdb-moon/revisions.lock",
            "cdb-moon/src/test/resources/sql/r0002.up.h2.sql",
            "cdb-moon/src/test/resources/sql/r0002.down.h2.sql",
            "cdb-moon/src/test/resources/sql/r0002.up.postgresql.sql",
            "cdb-moon/src/test/resources/sql/r0002.down.postgresql.sql",
            "cdb-moon/src/main/java/dev/revise/authoring/moon/frozen/r0002/Crater.java",
            "cdb-moon/frozen.lock");
    assertThat(module.files()).containsAll(result.files());
    assertThat(Files.readString(root.resolve(result.files().get(0))))
        .isEqualTo(result.source().get());
    assertThat(Files.readAllLines(root.resolve("cdb-moon/revisions.lock")))
        .hasSize(2)
        .last()
        .asString()
        .matches("0002 [0-9a-f]{64} V0002__Add_depth");
    assertThat(root.resolve(result.files().get(7)))
        .content()
        .contains("{@code V0002__Add_depth}", "@Column(name = \"depth\") public Double depth;");
  }

  @Test
  void what_no_entity_maps_freezes_nothing() throws IOException {
    module.write(
        "moon.yaml",
        Files.readString(root.resolve("cdb-moon/moon.yaml"))
            .replace("- name: crater", "- name: crater\n  description: Craters."));

    assertThat(write(MoonModule.FELIS, "say what it is").files()).hasSize(7);
  }

  @Test
  void an_entity_that_another_revision_of_that_number_froze_stays() throws IOException {
    module.add(DEPTH);
    module.write("frozen.lock", "r0002/Crater.java " + "0".repeat(64) + "\n");
    List<String> before = module.files();

    assertThatThrownBy(() -> write(MoonModule.FELIS, "add depth"))
        .hasMessage(
            "cdb-moon/frozen.lock knows another r0002/Crater.java; restore that file from version"
                + " control, or take its line away if its revision was applied nowhere");
    assertThat(module.files()).isEqualTo(before);
  }

  @Test
  void shows_the_same_and_writes_nothing() throws IOException {
    module.add(DEPTH);
    List<String> before = module.files();

    RevisionResult shown = show(MoonModule.FELIS, request("add depth"));

    assertThat(module.files()).isEqualTo(before);
    assertThat(shown.written()).isFalse();
    assertThat(write(MoonModule.FELIS, "add depth"))
        .usingRecursiveComparison()
        .ignoringFields("written")
        .isEqualTo(shown);
  }

  @Test
  void has_nothing_to_do_where_nothing_differs() throws IOException {
    List<String> before = module.files();

    RevisionResult result = write(MoonModule.FELIS.ticket("DM-\\d+"), "whatever");

    assertThat(result.revision()).isEmpty();
    assertThat(result.files()).isEmpty();
    assertThat(module.files()).isEqualTo(before);
  }

  @Test
  void leaves_out_what_the_module_leaves_out() throws IOException {
    module.write(
        "moon.yaml",
        Files.readString(root.resolve("cdb-moon/moon.yaml"))
            + """
            - name: scratch
              "@id": "#scratch"
              columns:
              - {name: id, "@id": "#scratch.id", datatype: long}
            """);

    Authoring authoring =
        MoonModule.FELIS.filtered(DiffFilter.without(new NamePatterns(List.of("scratch"))));

    assertThat(write(authoring, "x").revision()).isEmpty();
    assertThat(show(MoonModule.FELIS, request("x")).operations()).hasSize(1);
  }

  @Test
  void an_empty_one_asks_no_target() throws IOException {
    module.write("moon.yaml", "broken");
    RevisionRequest empty =
        new RevisionRequest(
            "by hand",
            Optional.empty(),
            true,
            List.of(),
            Fills.none(),
            new Zones(List.of()),
            LocalDate.of(2026, 11, 21),
            Optional.empty());

    RevisionResult shown = show(Authoring.byHand(), empty);

    assertThat(shown.operations()).isEmpty();
    assertThat(shown.target()).isEmpty();
    assertThat(shown.files()).hasSize(7);
  }

  @Test
  void one_of_an_alembic_history_keeps_its_id_and_needs_no_ticket() throws IOException {
    module.add(DEPTH);

    RevisionResult shown = show(MoonModule.FELIS.ticket("DM-\\d+"), carriedOver("0ff1ce0ff1ce"));

    assertThat(shown.source().get())
        .contains("super(Origin.on(\"2024-05-20\").alembic(\"0ff1ce0ff1ce\"));");
  }

  @Test
  void an_alembic_id_names_one_revision() throws IOException {
    module.add(DEPTH);

    assertThatThrownBy(() -> show(MoonModule.FELIS, carriedOver("a11ce0000001")))
        .hasMessage(
            "Alembic's a11ce0000001 is revision \"0001\" of moon already; say the id of the next"
                + " one");
  }

  private static RevisionRequest carriedOver(String alembicId) {
    return new RevisionRequest(
        "add depth",
        Optional.empty(),
        false,
        List.of(),
        Fills.none(),
        new Zones(List.of()),
        LocalDate.of(2024, 5, 20),
        Optional.of(alembicId));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"add depth", "dm-1: add depth", "AB-1: add depth", "DM-x: add", "add DM-1"})
  void a_message_without_the_ticket_of_the_module_is_refused(String message) throws IOException {
    module.add(DEPTH);
    List<String> before = module.files();

    assertThatThrownBy(() -> write(MoonModule.FELIS.ticket("DM-\\d+"), message))
        .hasMessage(
            "a message of moon begins with its ticket, DM-\\d+; say -m \"TICKET: %s\""
                .formatted(message));
    assertThat(module.files()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "DM-1: add depth, V0002__Add_depth",
    "DM-12345 add depth, V0002__Add_depth",
    "DM-1, V0002__DM_1",
  })
  void a_message_with_a_ticket_names_the_class_without_it(String message, String name)
      throws IOException {
    module.add(DEPTH);

    assertThat(show(MoonModule.FELIS.ticket("DM-\\d+"), request(message)).name()).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void a_message_is_needed(String message) throws IOException {
    module.add(DEPTH);

    assertThatThrownBy(() -> write(MoonModule.FELIS, message))
        .hasMessageStartingWith("a revision needs a message that says what it does");
  }

  @Test
  void rows_that_would_be_left_without_a_value_are_thought_of_first() throws IOException {
    module.add(DEPTH.replace("}", ", nullable: false}"));
    List<String> before = module.files();

    assertThatThrownBy(() -> write(MoonModule.FELIS, "add depth"))
        .isInstanceOf(MigrationException.class)
        .hasMessageStartingWith("crater.depth must not be null");
    assertThat(module.files()).isEqualTo(before);
  }

  @Test
  void a_lock_that_tells_of_other_revisions_is_not_written_on() throws IOException {
    module.add(DEPTH);
    Files.delete(module.write("revisions.lock", ""));

    assertThatThrownBy(() -> write(MoonModule.FELIS, "add depth"))
        .hasMessageStartingWith("revisions.lock does not know revision \"0001\" yet");
    assertThat(show(MoonModule.FELIS, request("add depth")).operations()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"revisions.lock", "frozen.lock"})
  void an_emptied_lock_is_no_new_one(String lock) throws IOException {
    module.add(DEPTH);
    module.write(lock, "\n");
    List<String> before = module.files();
    String sentence =
        "cdb-moon/%1$s is empty, so what it locked is lost; restore it: git checkout -- cdb-moon/%1$s"
            .formatted(lock);

    assertThatThrownBy(() -> write(MoonModule.FELIS, "add depth")).hasMessage(sentence);
    assertThatThrownBy(() -> show(MoonModule.FELIS, request("add depth"))).hasMessage(sentence);
    assertThat(module.files()).isEqualTo(before);
  }

  /**
   * Without the sources, as in an installation, nobody asks; a link that broke is no such place.
   */
  @Test
  void a_lock_or_a_felis_file_that_is_a_dangling_link_is_not_absent() throws IOException {
    Path felis = root.resolve("cdb-moon/moon.yaml");
    Files.delete(felis);
    Files.createSymbolicLink(felis, Path.of("nowhere"));
    assertThat(module.targets().missing(new MoonDatabase(MoonModule.FELIS))).isEmpty();

    Files.createSymbolicLink(root.resolve("cdb-moon/frozen.lock"), Path.of("frozen.lock"));
    assertThatThrownBy(() -> Freeze.write(new MoonDatabase(MoonModule.FELIS), root))
        .hasMessage("cdb-moon/frozen.lock: the link leads to no file; correct or remove it");
  }

  @Test
  void a_class_that_nobody_listed_is_not_lost() throws IOException {
    module.add(DEPTH);
    Files.createDirectories(root.resolve(PACKAGE));
    Files.writeString(root.resolve(PACKAGE + "V0002__Mine.java"), "mine");

    assertThatThrownBy(() -> write(MoonModule.FELIS, "add depth"))
        .hasMessageContaining(
            "there is a revision \"0002\" already that Revisions does not list, "
                + PACKAGE
                + "V0002__Mine.java");
  }

  @Test
  void hooks_run_once_all_is_written_and_not_before() throws IOException {
    module.add(DEPTH);
    Authoring authoring = MoonModule.FELIS.hook("sh", "-c", "ls \"$@\" > listed", "sh", "{files}");

    show(authoring, request("add depth"));
    assertThat(root.resolve("listed")).doesNotExist();
    RevisionResult result = write(authoring, "add depth");

    assertThat(Files.readAllLines(root.resolve("listed")))
        .containsExactlyInAnyOrderElementsOf(result.files());
  }

  @Test
  void a_hook_that_fails_leaves_the_files_and_says_so() throws IOException {
    module.add(DEPTH);

    assertThatThrownBy(() -> write(MoonModule.FELIS.hook("false"), "add depth"))
        .hasMessage("the files are written, but the hook false failed: it ended with 1");
    assertThat(module.files()).contains(PACKAGE + "V0002__Add_depth.java");
  }

  @Test
  void a_module_without_a_target_says_what_to_do() {
    assertThatThrownBy(() -> write(Authoring.byHand(), "x"))
        .hasMessage(
            "moon does not say what its schema should be; say --target or --empty, or let its"
                + " authoring() name one");
  }

  @Test
  void another_file_is_a_target_too() throws IOException {
    module.add(DEPTH);
    Path other = Files.move(root.resolve("cdb-moon/moon.yaml"), root.resolve("other.yaml"));

    assertThat(targeted("felis:" + other).operations()).hasSize(1);
    assertThat(targeted("history:moon").revision()).isEmpty();
    assertThat(targeted("empty").operations())
        .containsExactly(new OperationLine("drop table moon.crater", true));
  }

  @Test
  void a_clone_of_sdm_schemas_goes_before_the_own_file() throws IOException {
    Path clone = Files.createDirectories(root.resolve("clone/yml"));
    module.add(DEPTH);
    Files.copy(root.resolve("cdb-moon/moon.yaml"), clone.resolve("moon.yaml"));
    MoonModule.in(root);
    module = new MoonModule(root, Map.of("SDM_SCHEMAS_DIR", root.resolve("clone").toString()));

    assertThat(show(MoonModule.FELIS, request("add depth")).target())
        .contains("felis:clone/yml/moon.yaml");
  }

  private RevisionResult targeted(String target) {
    return show(
        MoonModule.FELIS,
        new RevisionRequest(
            "x",
            Optional.of(target),
            false,
            List.of(),
            Fills.none(),
            new Zones(List.of()),
            LocalDate.of(2026, 11, 21),
            Optional.empty()));
  }

  private RevisionResult show(Authoring authoring, RevisionRequest request) {
    return NewRevision.show(new MoonDatabase(authoring), request, module.targets());
  }

  private RevisionResult write(Authoring authoring, String message) {
    return NewRevision.write(new MoonDatabase(authoring), request(message), module.targets());
  }
}
