package dev.revise.safety;

import dev.revise.command.Confirmation;
import dev.revise.command.Move;
import dev.revise.command.MoveRequest;
import dev.revise.command.Target;
import dev.revise.config.DatabaseConfig;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.MoveOptions;
import dev.revise.engine.Progress;
import dev.revise.laws.Cases;
import dev.revise.revision.ManagedDatabase;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A process that says when it begins to move a database, so that it can be killed on the way. */
final class Mover {
  private Mover() {}

  /**
   * @param arguments {@code upgrade} or {@code downgrade}, all the way; {@code begin}, {@code
   *     revision} or {@code rows}, at which to be ready; the name of a {@link CountingForm} for the
   *     database that counts
   */
  public static void main(String[] arguments) {
    ManagedDatabase managed =
        arguments.length > 2
            ? new CountedDatabase(CountingForm.valueOf(arguments[2]))
            : Cases.example();
    managed.history();
    MoveOptions options = MoveOptions.DEFAULT.allowingDataLoss(true);
    Move move =
        new Move(
            List.of(new LiveDatabase(managed, config())),
            new MoveRequest(options, false, Optional.empty(), Confirmation.NONE),
            readyAt(arguments[1]));
    if (arguments[0].equals("upgrade")) {
      move.upgrade(Target.HEAD);
    } else {
      move.downgrade(managed instanceof CountedDatabase ? Target.parse("1") : Target.BASE);
    }
  }

  private static Progress readyAt(String moment) {
    return new Progress() {
      private boolean ready;

      @Override
      public void begin(String database, int revisions) {
        tell("begin");
      }

      @Override
      public void revision(String line) {
        tell("revision");
      }

      @Override
      public void rows(long done, OptionalLong all) {
        tell("rows");
      }

      private void tell(String now) {
        if (!ready && now.equals(moment)) {
          ready = true;
          System.out.println(Jvm.READY);
        }
      }
    };
  }

  private static DatabaseConfig config() {
    return new DatabaseConfig(
        System.getenv(Jvm.URL),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of());
  }
}
