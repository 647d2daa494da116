package dev.revise.flyway.undo;

import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;

/** An undo that nobody allowed to lose what it would lose; the database is as it was before it. */
final class DataLossException extends FlywayException {
  private static final long serialVersionUID = 1;

  DataLossException(List<DataLoss> losses) {
    super(
        "undo would lose "
            + losses.stream().map(DataLoss::toString).collect(Collectors.joining(", ")));
  }

  /** The whole sentence, after others were undone. */
  FlywayException after(List<UndoneMigration> undone) {
    return new FlywayException(
        "%s; %s; set %s to true if that is meant"
            .formatted(
                getMessage(),
                undone.isEmpty() ? "nothing was undone" : Sentences.undoneBefore(undone),
                UndoConfiguration.ALLOW_DATA_LOSS),
        this);
  }
}
