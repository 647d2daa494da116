package dev.revise.bench;

import dev.revise.cdb.latiss.LongerLatissDatabase;
import dev.revise.command.Direction;
import dev.revise.command.Target;
import dev.revise.operation.DataStep;
import dev.revise.testing.TestDatabase;

/**
 * A way to move the same data up and down.
 *
 * @param name as the report has it
 */
record Contender(String name, Work up, Work down) {

  /** {@code revise upgrade} over a revision that holds a data step alone, and back. */
  static Contender revise(String name, DataStep forward, DataStep backward) {
    LongerLatissDatabase database = new LongerLatissDatabase(forward, backward);
    return new Contender(
        name,
        place -> Bench.move(database, place, Direction.UPGRADE, Target.HEAD),
        place ->
            Bench.move(
                database, place, Direction.DOWNGRADE, Target.parse(database.before().toString())));
  }

  Times run(TestDatabase place) throws Exception {
    return new Times(seconds(up, place), seconds(down, place));
  }

  private static double seconds(Work work, TestDatabase place) throws Exception {
    place.execute("CHECKPOINT");
    long start = System.nanoTime();
    work.on(place);
    return (System.nanoTime() - start) / 1e9;
  }

  /** What is timed. */
  @FunctionalInterface
  interface Work {
    void on(TestDatabase place) throws Exception;
  }

  /** In seconds. */
  record Times(double up, double down) {}
}
