package dev.revise.dialect;

import dev.revise.schema.TableName;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A lock on a table or view.
 *
 * @param mode as the database calls it: {@code ACCESS EXCLUSIVE}
 */
public record TableLock(TableName on, String mode) {

  static List<TableLock> strongest(Stream<TableLock> locks) {
    Comparator<TableLock> strength =
        Comparator.comparing(lock -> LockModes.BY_STRENGTH.indexOf(lock.mode()));
    return List.copyOf(
        locks
            .collect(
                Collectors.toMap(
                    TableLock::on, lock -> lock, BinaryOperator.maxBy(strength), TreeMap::new))
            .values());
  }

  @Override
  public String toString() {
    return mode + " on " + on;
  }
}
