package dev.revise.features;

import dev.revise.diff.SchemaDiff;
import dev.revise.operation.Operations;
import dev.revise.schema.Schema;
import dev.revise.source.jdbc.DatabaseReading;
import dev.revise.testing.site.LineDifferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a feature: with it and without it, a database is read and differs; an empty
 * database becomes one with it, and empty again; one without it gets it, loses it and gets it
 * again.
 *
 * <p>Of one that is only named the same is asked of all that it stands on, and that its words are
 * told. By {@code pg_dump}, which takes longer than all else, only those are compared that cannot
 * be in one database with the others.
 */
record Trial(Feature feature) {
  private static final int LONGEST = 1500;

  /** Why it fails, by the first law that it breaks. */
  Optional<String> failure(Laboratory lab, Laboratory other) {
    try {
      fails(lab, other);
      return Optional.empty();
    } catch (BrokenLawException e) {
      return Optional.of(e.getMessage());
    } catch (Exception e) {
      return Optional.of(shortened("cannot be tried: " + e));
    }
  }

  private void fails(Laboratory lab, Laboratory other) throws Exception {
    lab.execute(feature.outside());
    other.execute(feature.outside());
    List<String> emptyText = lines(other);
    lab.execute(feature.given());
    List<String> beforeText = lines(lab);
    Schema before = reading("without it", lab).schema();
    lab.execute(feature.sql());
    List<String> withText = lines(lab);
    DatabaseReading reading = reading("with it", lab);
    Schema with = reading.schema();

    told(reading, before);
    List<String> expected = feature.isKept() ? withText : beforeText;
    Operations creating = derived("creating", Schema.empty(), with);
    run("creating", other, creating);
    same("created", expected, lines(other));
    if (feature.isKept() && feature.alone() && SchemaDump.isAvailable()) {
      lab.commit();
      other.commit();
      same(
          "created, as pg_dump prints it",
          SchemaDump.lines(lab.place()),
          SchemaDump.lines(other.place()));
    }
    law(
        "read back alike",
        derived("comparing", with, reading("created", other).schema()).list().isEmpty());
    run("removing", other, creating.inverse());
    same("removed", emptyText, lines(other));

    Operations up = derived("the way up", before, with);
    run("the way down", lab, up.inverse());
    same("down", feature.isKept() ? beforeText : withText, lines(lab));
    run("the way up", lab, up);
    same("up again", withText, lines(lab));
    run("the other way down", lab, derived("the other way down", with, before));
    same("down again", feature.isKept() ? beforeText : withText, lines(lab));
  }

  private void told(DatabaseReading reading, Schema before) {
    if (feature.isKept()) {
      String told = NotManaged.in(reading);
      law(
          "seen: with it and without it there is no difference; not managed: " + told,
          !SchemaDiff.between(before, reading.schema()).list().isEmpty());
    } else {
      String words = feature.named().orElseThrow();
      String told = NotManaged.in(reading);
      law("named: \"" + words + "\" is not in \"" + told + "\"", told.contains(words));
    }
  }

  private static List<String> lines(Laboratory lab) throws Exception {
    return List.copyOf(lab.catalogue().lines());
  }

  private static DatabaseReading reading(String when, Laboratory lab) {
    try {
      return lab.reading();
    } catch (RuntimeException e) {
      throw new BrokenLawException("refused " + when + ": " + shortened(e.getMessage()));
    }
  }

  private static Operations derived(String what, Schema from, Schema to) {
    try {
      return SchemaDiff.between(from, to);
    } catch (RuntimeException e) {
      throw new BrokenLawException(what + " cannot be derived: " + shortened(e.toString()));
    }
  }

  private static void run(String what, Laboratory lab, Operations operations) {
    try {
      lab.execute(operations);
    } catch (Exception e) {
      throw new BrokenLawException(what + " fails: " + shortened(e.getMessage()));
    }
  }

  private static void same(String when, List<String> expected, List<String> actual) {
    List<String> differences = new ArrayList<>(LineDifferences.between(expected, actual));
    law(
        "not the same when " + when + ": " + shortened(String.join("\n    ", differences)),
        differences.isEmpty());
  }

  private static void law(String broken, boolean holds) {
    if (!holds) {
      throw new BrokenLawException(broken);
    }
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }
}
