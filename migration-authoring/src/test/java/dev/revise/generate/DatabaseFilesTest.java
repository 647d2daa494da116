package dev.revise.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.diff.ByTable;
import dev.revise.diff.SchemaDiff;
import dev.revise.operation.Operations;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.ModuleLayout;
import dev.revise.revision.RevisionLock;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Grant;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Prerequisites;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Privilege;
import dev.revise.schema.RandomSchemas;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.testing.Compiled;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DatabaseFilesTest {
  private static final TableName SPOLY = new TableName("public", "spoly");
  private static final List<Grant> READERS = List.of(new Grant(Privilege.SELECT, "observer"));
  private static final int SEEDS = Integer.getInteger("revise.test.seeds", 40) / 2;

  @Test
  void tells_of_the_database() {
    assertThat(text(hera(), "McDatabase.java"))
        .isEqualTo(
            """
            package dev.revise.hera.mc;

            import dev.revise.hera.mc.revision.Revisions;
            import dev.revise.revision.Authoring;
            import dev.revise.revision.ManagedDatabase;
            import dev.revise.revision.RevisionHistory;
            import dev.revise.schema.Prerequisites;
            import dev.revise.schema.TableName;

            /** The database {@code hera_mc}. */
            public final class McDatabase implements ManagedDatabase {
              static final String NAME = "hera_mc";
              static final TableName SPOLY = new TableName("public", "spoly");
              static final String OBSERVER = "observer";

              @Override
              public String name() {
                return NAME;
              }

              @Override
              public Prerequisites prerequisites() {
                return Prerequisites.schema(NAME).withRoles(OBSERVER).withType(SPOLY, "pg_sphere");
              }

              @Override
              public RevisionHistory history() {
                return Replayed.HISTORY;
              }

              @Override
              public Authoring authoring() {
                return Authoring.from("entities");
              }

              static TableName table(String name) {
                return new TableName(NAME, name);
              }

              /** Replayed at first use: the revisions name things of this class. */
              private static final class Replayed {
                static final RevisionHistory HISTORY = RevisionHistory.of(Revisions.all());
              }
            }
            """);
  }

  @Test
  void names_what_revisions_share() {
    assertThat(text(hera(), "McRevision.java"))
        .isEqualTo(
            """
            package dev.revise.hera.mc;

            import dev.revise.revision.ManagedDatabase;
            import dev.revise.revision.Origin;
            import dev.revise.revision.Revision;
            import dev.revise.schema.ColumnType;
            import dev.revise.schema.Grant;
            import dev.revise.schema.Privilege;
            import dev.revise.schema.TableName;
            import java.util.List;

            /** A revision of hera_mc, and the names that its revisions share. */
            public abstract class McRevision extends Revision {
              protected static final TableName STATION = McDatabase.table("station");
              protected static final TableName STATIONS = McDatabase.table("stations");
              protected static final ColumnType SPOLY = new ColumnType.Defined(McDatabase.SPOLY);
              protected static final String OBSERVER = McDatabase.OBSERVER;
              protected static final List<Grant> READERS = List.of(new Grant(Privilege.SELECT, OBSERVER));

              protected McRevision(Origin origin) {
                super(origin);
              }

              /** A table of the database that has no constant here. */
              protected static TableName table(String name) {
                return McDatabase.table(name);
              }

              @Override
              protected final ManagedDatabase database() {
                return new McDatabase();
              }
            }
            """);
  }

  @Test
  void asks_the_laws() {
    assertThat(new LawsTestWriter(hera()).file().text())
        .isEqualTo(
            """
            package dev.revise.hera.mc;

            import dev.revise.revision.ManagedDatabase;
            import dev.revise.testing.laws.HistoryLaws;

            class LawsTest extends HistoryLaws {
              @Override
              protected ManagedDatabase database() {
                return new McDatabase();
              }
            }
            """);
  }

  @Test
  void makes_all_of_it_in_the_first_revision() {
    assertThat(text(hera(), "V0001__Initial_tables.java"))
        .contains(
            """
            /** Initial tables. */
            public final class V0001__Initial_tables extends McRevision {
              public V0001__Initial_tables() {
                super(Origin.on("2026-11-21"));
              }

              @Override
              protected void change(SchemaChange schema) {
                schema.create(station());
                schema.create(stations());
              }

              private static Table station() {
                return Table.of(STATION, bigint("id").notNull(), Column.of("outline", SPOLY))
                    .with(new PrimaryKey("station_pkey", "id"))
                    .withGrants(READERS);
              }
            """);
  }

  @Test
  void says_of_each_package_what_it_is_for() {
    assertThat(text(hera(), "mc/package-info.java"))
        .isEqualTo("/** The database {@code hera_mc}. */\npackage dev.revise.hera.mc;\n");
    assertThat(text(hera(), "entity/package-info.java"))
        .contains(
            "as JPA entities: edit them, and {@code revise revision}\n * writes what leads there.");
  }

  @Test
  void names_of_tables_roles_and_types_do_not_meet() {
    Table name = table("name").withGrants(List.of(new Grant(Privilege.DELETE, "name")));
    Table origin = table("Origin").withGrants(List.of(new Grant(Privilege.SELECT, "origin")));

    assertThat(text(draft(name, origin), "McRevision.java"))
        .contains("TableName NAME_2 = McDatabase.table(\"name\")")
        .contains("String NAME_3 = McDatabase.NAME_3;")
        .contains("String ORIGIN_2 = McDatabase.ORIGIN_2;")
        .doesNotContain("READERS");
  }

  /** Compiled as strictly as the build does, and replayed. */
  @Test
  void a_random_schema_becomes_a_module_that_has_it_or_is_refused() throws Exception {
    List<DatabaseDraft> drafts = new ArrayList<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      random(seed).ifPresent(drafts::add);
    }
    Compiled compiled = compiled(drafts);

    assertThat(drafts).hasSizeGreaterThan(SEEDS / 5);
    for (DatabaseDraft draft : drafts) {
      ManagedDatabase database = loaded(draft, compiled);
      assertThat(database.history().schemaAt(database.history().head()))
          .as(draft.layout().databasePackage())
          .isEqualTo(draft.schema());
      assertThat(RevisionLock.lines(database.history()))
          .containsExactly(text(draft, "revisions.lock").strip());
    }
  }

  @Test
  void the_module_that_is_compiled_says_what_it_needs() throws Exception {
    ManagedDatabase database = loaded(hera(), compiled(List.of(hera())));

    assertThat(database.prerequisites()).isEqualTo(hera().prerequisites());
    assertThat(ModuleLayout.of(database)).isEqualTo(hera().layout());
    assertThat(text(hera(), "services/dev.revise.revision.ManagedDatabase"))
        .isEqualTo(database.getClass().getName() + "\n");
  }

  private static DatabaseDraft hera() {
    Table station =
        Table.of(
                table("station").name(),
                Column.bigint("id").notNull(),
                Column.of("outline", new ColumnType.Defined(SPOLY)))
            .with(new PrimaryKey("station_pkey", "id"))
            .withGrants(READERS);
    View stations =
        View.of(station.name().withName("stations"), station.name(), "id AS number")
            .withGrants(READERS);
    return draft(
        "hera_mc",
        Schema.of(List.of(station), List.of(stations)),
        Prerequisites.schema("hera_mc").withRoles("observer").withType(SPOLY, "pg_sphere"));
  }

  private static Table table(String name) {
    return Table.of(new TableName("hera_mc", name), Column.bigint("id").notNull())
        .with(new PrimaryKey(name + "_pkey", "id"));
  }

  private static DatabaseDraft draft(Table... tables) {
    return draft(
        "hera_mc",
        Schema.of(List.of(tables), List.of()),
        Prerequisites.schema("hera_mc").withRoles("name", "origin"));
  }

  private static DatabaseDraft draft(String name, Schema schema, Prerequisites needs) {
    return draft(new DatabaseName(name).layout(), schema, needs);
  }

  private static DatabaseDraft draft(ModuleLayout layout, Schema schema, Prerequisites needs) {
    Operations operations = ByTable.of(SchemaDiff.between(Schema.empty(), schema), Schema.empty());
    return new DatabaseDraft(
        layout,
        layout.database(),
        "1.0",
        operations,
        needs,
        "entities",
        List.of(),
        "Initial tables",
        LocalDate.of(2026, 11, 21),
        Optional.empty());
  }

  private static Optional<DatabaseDraft> random(int seed) {
    Schema schema = new RandomSchemas("sky", new Random(seed)).next();
    DatabaseDraft draft =
        draft(new DatabaseName("sky").layout("sky.s" + seed), schema, Prerequisites.schema("sky"));
    try {
      new DatabaseFiles(draft).write();
      return Optional.of(draft);
    } catch (MigrationException refused) {
      assertThat(refused).hasMessageContaining("Hibernate cannot write the name");
      return Optional.empty();
    }
  }

  private static String text(DatabaseDraft draft, String name) {
    return new DatabaseFiles(draft)
        .write().stream()
            .filter(file -> file.path().endsWith(Path.of(name)))
            .findFirst()
            .orElseThrow()
            .text();
  }

  private static Compiled compiled(List<DatabaseDraft> drafts) throws IOException {
    Map<String, String> sources = new HashMap<>();
    for (DatabaseDraft draft : drafts) {
      new DatabaseFiles(draft)
          .write().stream()
              .filter(file -> file.path().toString().endsWith(".java"))
              .filter(file -> file.path().startsWith(draft.layout().sources()))
              .forEach(file -> sources.put(className(draft, file), file.text()));
    }
    return Compiled.of(sources);
  }

  private static ManagedDatabase loaded(DatabaseDraft draft, Compiled compiled)
      throws ReflectiveOperationException {
    return (ManagedDatabase)
        compiled
            .loadClass(draft.databaseClass().reflectionName())
            .getDeclaredConstructor()
            .newInstance();
  }

  private static String className(DatabaseDraft draft, SourceFile file) {
    return draft
        .layout()
        .sources()
        .relativize(file.path())
        .toString()
        .replaceAll("\\.java$", "")
        .replace('/', '.');
  }
}
