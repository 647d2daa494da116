package dev.revise.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.operation.SchemaChange;
import dev.revise.schema.Column;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionLockTest {
  private final RevisionHistory history = RevisionHistory.of(List.of(new V0001__Stars()));
  private final String line = RevisionLock.lines(history).get(0);

  @Test
  void a_line_is_number_hash_and_name() {
    assertThat(line).matches("0001 [0-9a-f]{64} V0001__Stars");
  }

  @Test
  void an_untouched_history_matches() {
    assertThatCode(() -> RevisionLock.verify(history, List.of(line))).doesNotThrowAnyException();
  }

  @Test
  void an_edited_revision_is_named() {
    String old = line.replaceAll("[0-9a-f]{64}", "0".repeat(64));
    assertThatThrownBy(() -> RevisionLock.verify(history, List.of(old)))
        .hasMessageStartingWith(
            "revision \"0001\" was edited after it was locked; restore it or add a new revision");
  }

  @Test
  void a_new_revision_gets_its_line() {
    assertThatThrownBy(() -> RevisionLock.verify(history, List.of()))
        .hasMessage(
            "revisions.lock does not know revision \"0001\" yet; if lines were lost, restore the file with git checkout, else add the line: "
                + line);
  }

  @Test
  void a_lost_revision_is_missed() {
    assertThatThrownBy(() -> RevisionLock.verify(history, List.of(line, "0002 ff V0002__Gone")))
        .hasMessage(
            "revisions.lock knows a revision that is gone, or not built yet; restore it, or build: 0002 ff V0002__Gone");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 'line 2 of revisions.lock tells of revision \"0001\", where \"0002\" belongs; restore the file with git checkout'",
    "2, 1, 'line 1 of revisions.lock tells of revision \"0002\", where \"0001\" belongs; restore the file with git checkout'",
    "0, 1, 'line 1 of revisions.lock is not a number, a hash and a class; restore the file with git checkout'",
  })
  void lines_out_of_order_and_broken_ones_are_refused(int first, int second, String sentence) {
    assertThatThrownBy(() -> RevisionLock.verify(history, List.of(lineOf(first), lineOf(second))))
        .hasMessage(sentence);
  }

  private String lineOf(int number) {
    return number == 0 ? line.substring(0, 30) : line.replaceFirst("0001", "000" + number);
  }

  private static final class V0001__Stars extends Revision {
    V0001__Stars() {
      super(Origin.on("2026-01-01"));
    }

    @Override
    protected void change(SchemaChange schema) {
      schema.create(Table.of(new TableName("sky", "star"), Column.bigint("id")));
    }

    @Override
    protected ManagedDatabase database() {
      throw new UnsupportedOperationException("it is part of none");
    }
  }
}
