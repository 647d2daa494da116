package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.operation.SchemaChange;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.revision.Revision;
import dev.revise.revision.RevisionHistory;
import dev.revise.schema.MigrationException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FailureTest {

  @Test
  void a_verb_that_is_none() {
    assertThat(Run.of("histroy"))
        .isEqualTo(
            new Run(2, "", "error: there is no command \"histroy\"; did you mean history?\n"));
  }

  @Test
  void an_option_that_is_none() {
    assertThat(Run.of("history", "--jsno"))
        .isEqualTo(new Run(2, "", "error: there is no option --jsno; did you mean --json?\n"));
  }

  @Test
  void an_argument_too_many() {
    assertThat(Run.of("show", "3", "4").err())
        .isEqualTo("error: \"4\" is one argument too many; see revise show --help\n");
  }

  @Test
  void an_argument_that_is_missing() {
    assertThat(Run.of("show").err())
        .isEqualTo("error: missing required parameter: 'REV'; see revise show --help\n");
  }

  @Test
  void an_argument_that_names_nothing() {
    assertThat(Run.of("show", "../x").err())
        .startsWith("error: invalid value for REV: \"../x\" names no revision; say head, base,");
  }

  @Test
  void no_verb_at_all() {
    assertThat(Run.of()).isEqualTo(new Run(2, "", "error: say what to do; see revise --help\n"));
  }

  @Test
  void a_revision_that_is_none() {
    assertThat(Run.of("show", "nothing"))
        .isEqualTo(
            new Run(2, "", "error: there is no revision \"nothing\"; the head is \"0016\"\n"));
  }

  @Test
  void a_configuration_that_is_none() {
    Run run = Run.of("databases", "-e", "moon");
    assertThat(run.err()).startsWith("error: there is no environment \"moon\"; define it as ");
    run.endsWith(2);
  }

  @Test
  void a_database_that_nobody_answers_for() {
    Run run = Run.of("history", "-r", "current:", "--url", "jdbc:postgresql://127.0.0.1:1/sky");
    assertThat(run.err()).startsWith("error: cannot reach cdb_latiss at ").hasLineCount(1);
    run.endsWith(2);
  }

  @Test
  void answers_in_json_too() {
    assertThat(Run.of("show", "nothing", "--json").out().lines())
        .containsExactly(
            "{",
            "  \"command\" : \"show\",",
            "  \"databases\" : [ ],",
            "  \"error\" : \"there is no revision \\\"nothing\\\"; the head is \\\"0016\\\"\",",
            "  \"exit_code\" : 2",
            "}");
  }

  @Test
  void answers_in_json_when_the_arguments_are_wrong() {
    assertThat(Run.of("--json", "histroy").out()).contains("\"exit_code\" : 2");
  }

  @Test
  void is_one_sentence_without_a_trace() {
    assertThat(broken(new MigrationException("the sky\n  is gone"), "heads"))
        .isEqualTo(new Run(1, "", "error: the sky is gone\n"));
  }

  /** The class that keeps a history fails when it is first looked at. */
  @Test
  void a_history_that_does_not_load_says_why() {
    Run run = Run.with(List.of(new Collided()), Map.of(), "heads");

    assertThat(run)
        .isEqualTo(
            new Run(
                1,
                "",
                "error: revisions V0001__Left and V0001__Right have the same number; give one of them the next free one: revise -n DB renumber 0001\n"));
  }

  @Test
  void asks_to_look_again_at_what_nobody_expected() {
    assertThat(broken(new IllegalStateException("clouds"), "heads"))
        .isEqualTo(
            new Run(
                1,
                "",
                "error: an unexpected error stopped the command: clouds; run it again with --verbose to see where\n"));
  }

  /** What Java says is for those who look where. */
  @Test
  void names_no_class_of_java() {
    for (Throwable unexpected :
        List.of(
            new NullPointerException(),
            new NullPointerException(
                "Cannot invoke \"String.length()\" because \"<local1>\" is null"),
            new ClassCastException("class java.lang.Long cannot be cast to class dev.revise.X"))) {
      assertThat(Failure.sentence(unexpected))
          .isEqualTo(
              "an unexpected error stopped the command; run it again with --verbose to see where");
    }
    assertThat(Failure.sentence(new OutOfMemoryError("Java heap space")))
        .isEqualTo(
            "the command ran out of memory; give Java more, such as JAVA_TOOL_OPTIONS=-Xmx1g");
    assertThat(Failure.sentence(new IllegalStateException(new MigrationException("clouds; wait"))))
        .isEqualTo("clouds; wait");
  }

  @Test
  void shows_where_to_those_who_ask() {
    assertThat(broken(new MigrationException("clouds"), "heads", "--verbose").err())
        .startsWith("error: clouds\ndev.revise.schema.MigrationException: clouds\n\tat ");
  }

  @Test
  void hides_passwords() {
    MigrationException leak =
        new MigrationException("cannot reach postgresql://me:sesame@host/db?password=sesame&x=1");
    assertThat(broken(leak, "heads", "--json", "--verbose").toString()).doesNotContain("sesame");
    assertThat(Run.of("show", "postgresql://me:ses/ame@host").toString()).doesNotContain("ame@");
    assertThat(Run.of("show", "--ulr=x?PASSWORD=sesame").toString()).doesNotContain("sesame");
  }

  private static Run broken(RuntimeException failure, String... arguments) {
    return Run.with(List.of(new Broken(failure)), Map.of(), arguments);
  }

  /** As two branches leave it that were merged. */
  private record Collided() implements ManagedDatabase {
    @Override
    public String name() {
      return "collided";
    }

    @Override
    public RevisionHistory history() {
      return Replayed.HISTORY;
    }

    private static final class Replayed {
      static final RevisionHistory HISTORY =
          RevisionHistory.of(List.of(new V0001__Left(), new V0001__Right()));
    }

    private abstract static class Merged extends Revision {
      Merged() {
        super(Origin.on("2026-11-21"));
      }

      @Override
      protected ManagedDatabase database() {
        return new Collided();
      }

      @Override
      protected void change(SchemaChange schema) {}
    }

    private static final class V0001__Left extends Merged {}

    private static final class V0001__Right extends Merged {}
  }

  record Broken(RuntimeException failure) implements ManagedDatabase {
    @Override
    public String name() {
      return "broken";
    }

    @Override
    public RevisionHistory history() {
      throw failure;
    }
  }
}
