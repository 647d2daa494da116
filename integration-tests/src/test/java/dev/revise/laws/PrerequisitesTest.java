package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import dev.revise.testing.laws.Case;
import dev.revise.testing.site.Site;
import java.util.Locale;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a database needs before its first revision. */
@EachServer
class PrerequisitesTest {
  private static final String NOBODY = "revise_nobody";

  @TestFactory
  Stream<DynamicTest> what_is_missing_is_created() {
    return Cases.all().map(one -> one.test("what is missing is created", () -> created(one)));
  }

  private static void created(Case one) throws Exception {
    try (Site site = one.atHead()) {
      String facts = site.catalogue().toString();
      assertThat(facts).contains(one.database().schema());
      for (String role : one.database().prerequisites().roles()) {
        assertThat(facts.toLowerCase(Locale.ROOT)).contains("to " + quotedOnH2(one, role));
      }
    }
  }

  private static String quotedOnH2(Case one, String role) {
    return one.kind() == DatabaseKind.H2 ? '"' + role + '"' : role;
  }

  @TestFactory
  Stream<DynamicTest> a_session_that_may_not_is_told_what_to_ask_for() {
    return Cases.all(DatabaseKind.POSTGRESQL)
        .map(one -> one.test("a session that may not is told what to ask for", () -> refused(one)));
  }

  private static void refused(Case one) throws Exception {
    try (Site site = one.atBase()) {
      site.place()
          .execute(
              """
              DO $$ BEGIN
                CREATE ROLE %1$s LOGIN PASSWORD 'sentinel-password';
              EXCEPTION WHEN duplicate_object THEN NULL; END $$"""
                  .formatted(NOBODY));
      assertThatThrownBy(() -> as(site, NOBODY, "sentinel-password").migrate())
          .hasMessageContaining("schema \"" + one.database().schema() + "\"")
          .hasMessageContaining("user " + NOBODY + " cannot create that")
          .hasMessageContaining("ask an administrator to run: CREATE SCHEMA")
          .hasMessageNotContaining("sentinel-password");
      assertThat(site.catalogue().about(one.database().schema())).isEmpty();
    }
  }

  private static Flyway as(Site site, String user, String password) {
    TestDatabase place = site.place();
    return site.flyway().dataSource(place.url(), user, password).load();
  }
}
