package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.engine.RefusedException;
import dev.revise.revision.RevisionId;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.ProcessOutput;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of Alembic's own table when a database is taken over. */
@EachServer
class AlembicTableTest {
  private static final String DANGER =
      "Alembic's table %s still names bbbb11112222, and alembic upgrade would act on it; put it out"
          + " of use with revise -n sky adopt --retire-alembic";

  private static final String VERSION = "SELECT * FROM \"cdb\".\"sky_version\"";
  private static final String TABLES =
      "SELECT schemaname, tablename FROM pg_tables WHERE schemaname IN ('sky', 'cdb') ORDER BY 1,"
          + " 2";

  @ParameterizedTest
  @CsvSource({
    "H2, cdb, sky_version",
    "H2, sky, alembic_version",
    "H2, public, alembic_version",
    "POSTGRESQL, cdb, sky_version",
    "POSTGRESQL, sky, alembic_version",
    "POSTGRESQL, public, alembic_version"
  })
  void a_retired_one_keeps_the_id_behind_the_mark(DatabaseKind kind, String schema, String table)
      throws SQLException {
    try (AlienSky sky = AlienSky.at(kind, "2")) {
      sky.alembic(schema, table, "bbbb11112222");
      AdoptResult adopted = sky.adopt().retiringAlembic().fromAlembic();

      assertThat(adopted.revision()).isEqualTo(new RevisionId(2));
      assertThat(adopted.notes()).isEmpty();
      assertThat(adopted.alembic().get().retired()).isTrue();
      assertThat(sky.rows("SELECT * FROM \"%s\".\"%s\"".formatted(schema, table)))
          .containsExactly("moved-to-revise:bbbb11112222");
      assertThat(sky.current().notes()).isEmpty();
      assertThat(sky.current().alembic().get().retired()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "H2, cdb, sky_version",
    "H2, public, alembic_version",
    "POSTGRESQL, cdb, sky_version",
    "POSTGRESQL, public, alembic_version"
  })
  void one_in_use_is_told_until_it_is_retired(DatabaseKind kind, String schema, String table)
      throws SQLException {
    try (AlienSky sky = AlienSky.at(kind, "2")) {
      sky.alembic(schema, table, "bbbb11112222");
      String danger = DANGER.formatted(schema + "." + table);

      assertThat(sky.adopt().identified().notes()).containsExactly(danger);
      sky.upgrade("head");
      assertThat(sky.current().notes()).containsExactly(danger);
      assertThat(sky.current().isKnown()).isTrue();

      assertThat(sky.adopt().retiringAlembic().identified().notes()).isEmpty();
      assertThat(sky.current().notes()).isEmpty();
      assertThat(sky.adopt().retiringAlembic().identified().alembic().get().versions())
          .containsExactly("moved-to-revise:bbbb11112222");
      assertThatThrownBy(() -> sky.adopt().identified())
          .hasMessage("sky is ours already, at revision 0003; to correct that use stamp");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void another_revision_than_its_own_is_asked_about(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = AlienSky.at(kind, "2")) {
      sky.alembic("cdb", "sky_version", "aaaa11112222");

      assertThatThrownBy(() -> sky.adopt().at(Target.parse("2")))
          .isInstanceOf(RefusedException.class)
          .hasMessage(
              "Alembic's cdb.sky_version says that sky is at aaaa11112222 (our 0001), not at our"
                  + " 0002; nothing was changed: say --yes-really sky to adopt at 0002");
      assertThatThrownBy(() -> sky.adopt().identified()).isInstanceOf(RefusedException.class);
      assertThat(sky.current().hasHistory()).isFalse();

      List<String> asked = new ArrayList<>();
      Confirmation yes = (database, because, what) -> asked.add(because + " | " + what);
      assertThat(new Adopt(sky.live(), AlienSky.PATIENCE, yes).at(Target.parse("2")).revision())
          .isEqualTo(new RevisionId(2));
      assertThat(asked)
          .containsExactly(
              "Alembic's cdb.sky_version says that sky is at aaaa11112222 (our 0001), not at our"
                  + " 0002 | adopt at 0002");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_protected_one_is_asked_about_both(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = AlienSky.at(kind, "2")) {
      sky.alembic("cdb", "sky_version", "ffff11112222");
      List<String> asked = new ArrayList<>();
      Confirmation yes = (database, because, what) -> asked.add(because);

      new Adopt(sky.live(true), AlienSky.PATIENCE, yes).at(Target.parse("2"));
      assertThat(asked)
          .containsExactly(
              "sky is protected",
              "Alembic's cdb.sky_version says that sky is at ffff11112222, not at our 0002");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void an_empty_one_goes_out_of_use_too(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = AlienSky.at(kind, "2")) {
      sky.alembic("cdb", "sky_version");
      sky.adopt().retiringAlembic().identified();

      assertThat(sky.rows("SELECT * FROM \"cdb\".\"sky_version\""))
          .containsExactly("moved-to-revise");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void branches_and_long_ids_go_out_of_use_as_well(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = AlienSky.at(kind, "2")) {
      sky.alembic("cdb", "sky_version", "bbbb11112222", "a_name_that_is_as_long_as_it_may");
      sky.adopt().retiringAlembic().identified();

      assertThat(sky.rows("SELECT * FROM \"cdb\".\"sky_version\" ORDER BY 1"))
          .containsExactly("moved-to-revise:a_name_that_is_a", "moved-to-revise:bbbb11112222");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void that_of_another_application_stays(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = AlienSky.at(kind, "2")) {
      sky.alembic("public", "alembic_version", "ffff11112222");

      assertThatThrownBy(() -> sky.adopt().retiringAlembic().identified())
          .hasMessage(
              "public.alembic_version names ffff11112222, to which no revision of ours corresponds,"
                  + " so that it may be another application's; adopt without --retire-alembic");
      assertThat(sky.current().hasHistory()).isFalse();
      assertThat(sky.adopt().identified().notes()).isEmpty();
      assertThat(sky.current().notes()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void without_one_nothing_is_retired_and_nothing_adopted(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = AlienSky.at(kind, "2")) {
      sky.alembic("elsewhere", "alembic_version", "bbbb11112222");

      assertThatThrownBy(() -> sky.adopt().retiringAlembic().identified())
          .hasMessage(
              "there is no table of Alembic's: looked for cdb.sky_version, sky.alembic_version,"
                  + " public.alembic_version; revise may not read, or does not use,"
                  + " elsewhere.alembic_version");
      assertThat(sky.current().hasHistory()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_retired_one_is_believed_no_more(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = AlienSky.at(kind, "2")) {
      sky.alembic("cdb", "sky_version", "bbbb11112222");
      sky.adopt().retiringAlembic().identified();
      sky.execute("DROP TABLE \"sky\".\"flyway_schema_history\"");

      assertThatThrownBy(() -> sky.adopt().fromAlembic())
          .hasMessage(
              "cdb.sky_version was put out of use by adopt --retire-alembic, when it named"
                  + " bbbb11112222; adopt without --from-alembic, by what the database holds");
      IdentifyResult identified = Identify.of(sky.live(), AlienSky.PATIENCE);
      assertThat(identified.exact()).isTrue();
      assertThat(identified.alembic().get().retired()).isTrue();
      assertThat(sky.adopt().identified().revision()).isEqualTo(new RevisionId(2));
    }
  }

  /** Alembic itself is asked where there is one; the table tells anyway. */
  @Test
  void alembic_refuses_a_retired_one_and_takes_it_back(@TempDir Path directory) throws Exception {
    try (AlienSky sky = AlienSky.at(DatabaseKind.POSTGRESQL, "2")) {
      sky.alembic("cdb", "sky_version", "bbbb11112222");
      sky.adopt().retiringAlembic().fromAlembic();
      List<String> before = sky.rows(TABLES);

      Optional<RealAlembic> alembic = RealAlembic.in(directory, sky.place());
      if (alembic.isPresent()) {
        for (String command :
            List.of("upgrade head", "downgrade -1", "downgrade base", "current")) {
          ProcessOutput run = alembic.get().run(command.split(" "));
          assertThat(run.text())
              .contains("Can't locate revision identified by 'moved-to-revise:bbbb11112222'");
          assertThat(run.code()).as(run.text()).isNotZero();
        }
        assertThat(sky.rows(TABLES)).isEqualTo(before);
        assertThat(sky.rows(VERSION)).containsExactly("moved-to-revise:bbbb11112222");
        alembic.get().run("stamp", "--purge", "bbbb11112222").succeeds();
        assertThat(sky.rows(VERSION)).containsExactly("bbbb11112222");
        alembic.get().run("upgrade", "head").succeeds();
      } else {
        assertThat(sky.rows(VERSION)).containsExactly("moved-to-revise:bbbb11112222");
      }
    }
  }
}
