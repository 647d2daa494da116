package dev.revise.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.revise.revision.ManagedDatabase;
import dev.revise.testing.broken.CarelessDatabase;
import dev.revise.testing.broken.ForgetfulDatabase;
import dev.revise.testing.broken.RefusingDatabase;
import dev.revise.testing.laws.HistoryLaws;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A history that breaks a law is found, by the law that it breaks and by no other. */
@DisabledIfSystemProperty(named = "dialect", matches = ".+")
@DisabledIfSystemProperty(named = "database", matches = ".+")
class BrokenLawsTest {
  private static final String ROWS = "rows_of_the_first_revision_reach_head_and_come_back";

  @Test
  void what_a_step_leaves_behind_is_found() {
    assertThat(broken(selectClass(Careless.class)))
        .extracting(Broken::law)
        .contains(
            "careless / h2 / 0002 / downgrade leaves no trace",
            "careless / h2 / 0002 / up, down, up is up",
            "careless / h2 / base to head and back, three times over",
            "careless / postgresql / 0002 / downgrade leaves no trace",
            "careless / postgresql / base to head and back, three times over")
        .noneMatch(law -> law.contains("0001"))
        .noneMatch(law -> law.contains("lock file") || law.contains("the reviewed one"));
  }

  @Test
  void values_that_do_not_come_back_are_found() {
    assertThat(broken(selectClass(Forgetful.class)))
        .extracting(Broken::law)
        .containsExactlyInAnyOrder(
            "forgetful / h2 / 0002 / rows survive up and down",
            "forgetful / h2 / rows of the first revision reach head and come back",
            "forgetful / postgresql / 0002 / rows survive up and down",
            "forgetful / postgresql / rows of the first revision reach head and come back");
  }

  @Test
  void who_has_no_rows_is_told_how_to_give_some() {
    assertThat(broken(selectMethod(Refusing.class, ROWS)))
        .hasSize(2)
        .allSatisfy(
            one ->
                assertThat(one.message())
                    .contains("no row can be made for refusing.star")
                    .contains("give values of its columns, .column(\"star.COLUMN\", "));
  }

  @Test
  void an_edited_revision_is_found() {
    assertThat(
            broken(
                selectMethod(Edited.class, "the_lock_file_matches"),
                selectMethod(Edited.class, "the_sql_is_the_reviewed_one")))
        .extracting(Broken::law)
        .contains(
            "forgetful / the lock file matches",
            "forgetful / 0001 / the up SQL for h2 is the reviewed one");
  }

  private static List<Broken> broken(DiscoverySelector... laws) {
    Map<String, String> found = new TreeMap<>();
    TestExecutionListener listener =
        new TestExecutionListener() {
          @Override
          public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getStatus() == TestExecutionResult.Status.FAILED) {
              found.put(
                  test.getDisplayName(),
                  result.getThrowable().map(Throwable::getMessage).orElse(""));
            }
          }
        };
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(laws)
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .build(),
            listener);
    return found.entrySet().stream().map(one -> new Broken(one.getKey(), one.getValue())).toList();
  }

  private record Broken(String law, String message) {}

  static class Careless extends HistoryLaws {
    @Override
    protected ManagedDatabase database() {
      return new CarelessDatabase();
    }

    @Override
    protected Path directory() {
      return Path.of("src/test/careless");
    }
  }

  static class Forgetful extends HistoryLaws {
    @Override
    protected ManagedDatabase database() {
      return new ForgetfulDatabase();
    }

    @Override
    protected Path directory() {
      return Path.of("src/test/forgetful");
    }
  }

  static class Refusing extends HistoryLaws {
    @Override
    protected ManagedDatabase database() {
      return new RefusingDatabase();
    }

    @Override
    protected Path directory() {
      return Path.of("src/test/refusing");
    }
  }

  /** The files are those of another history. */
  static class Edited extends HistoryLaws {
    @Override
    protected ManagedDatabase database() {
      return new ForgetfulDatabase();
    }

    @Override
    protected Path directory() {
      return Path.of("src/test/careless");
    }
  }
}
