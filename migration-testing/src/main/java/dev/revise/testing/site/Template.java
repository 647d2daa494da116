package dev.revise.testing.site;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionId;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A database that stock Flyway brought from base to a revision in one run, made once; tests work on
 * copies.
 */
record Template(String database, DatabaseKind kind, RevisionId revision) {
  private static final Map<Template, TestDatabase> MADE = new ConcurrentHashMap<>();

  static TestDatabase of(
      ManagedDatabase database,
      DatabaseKind kind,
      RevisionId revision,
      Map<String, String> placeholders) {
    return MADE.computeIfAbsent(
        new Template(database.name(), kind, revision),
        template -> make(database, template, placeholders));
  }

  private static TestDatabase make(
      ManagedDatabase database, Template template, Map<String, String> placeholders) {
    TestDatabase place = template.kind().fresh();
    withoutStandIns(database, place);
    Site.of(database, place, placeholders).upgrade(template.revision());
    return place;
  }

  /**
   * The stand-in for a type of pg_sphere lies in {@code public}, which then is not empty: Flyway
   * would ask for a baseline there.
   */
  private static void withoutStandIns(ManagedDatabase database, TestDatabase place) {
    if (place.kind() != DatabaseKind.POSTGRESQL || !database.prerequisites().types().isEmpty()) {
      return;
    }
    try {
      place.execute("DROP DOMAIN IF EXISTS public.spoly");
    } catch (SQLException e) {
      throw new IllegalStateException(
          "the stand-in for spoly cannot be dropped from " + place + ": " + e.getMessage(), e);
    }
  }
}
