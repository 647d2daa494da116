package dev.revise.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.command.Direction;
import dev.revise.command.Move;
import dev.revise.command.MoveRequest;
import dev.revise.command.Target;
import dev.revise.engine.Progress;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.site.Site;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hibernate takes a second to start, and starts for steps on entities alone. */
class StartTest {

  @ParameterizedTest
  @EnumSource
  void only_steps_on_entities_start_hibernate(CountingForm form) throws Exception {
    try (Site site = Site.of(new CountedDatabase(form), Place.fresh(DatabaseKind.H2))) {
      new Move(List.of(site.live()), MoveRequest.DEFAULT, Progress.NONE)
          .run(Direction.UPGRADE, Target.parse("1"));
      try (Jvm jvm =
          Jvm.telling(
              "class+load", site.place(), Mover.class, "upgrade", "revision", form.name())) {
        assertThat(jvm.exit()).as(jvm::output).isZero();
        boolean onEntities = form.name().contains("ENTITIES");
        assertThat(jvm.output().contains(" org.hibernate.SessionFactory ")).isEqualTo(onEntities);
      }
    }
  }
}
