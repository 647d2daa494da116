package dev.revise.cdb.latiss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionLock;
import dev.revise.schema.Column;
import dev.revise.schema.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LatissHistoryTest {
  private static final int CARRIED_OVER = 16;

  private final RevisionHistory history = new LatissDatabase().history();

  @Test
  void nobody_edited_a_revision() throws Exception {
    List<String> locked = Files.readAllLines(Path.of("revisions.lock"));
    assertThatCode(() -> RevisionLock.verify(history, locked)).doesNotThrowAnyException();
  }

  @Test
  void each_table_and_column_at_head_explains_itself() {
    Stream<Table> tables = history.schemaAt(history.head()).tables().values().stream();
    assertThat(tables).isNotEmpty().allSatisfy(LatissHistoryTest::explainsItself);
  }

  @Test
  void each_revision_carried_over_tells_its_alembic_id() {
    assertThat(history.steps().subList(0, CARRIED_OVER))
        .extracting(step -> step.revision().origin().alembicId().orElse(""))
        .allMatch(id -> id.matches("[0-9a-f]{12}"))
        .doesNotHaveDuplicates();
  }

  private static void explainsItself(Table table) {
    assertThat(table.comment()).as(table.name().toString()).isPresent();
    assertThat(table.columns()).allMatch(LatissHistoryTest::isExplained);
  }

  private static boolean isExplained(Column column) {
    return column.comment().filter(text -> text.length() > 20 && text.endsWith(".")).isPresent();
  }
}
