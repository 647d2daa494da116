package dev.revise.source.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.schema.Column;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UsageException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of tables and columns under strategies of Hibernate's. */
class NamingTest {
  private static final String SNAKE_CASE =
      "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl";
  private static final String STANDARD =
      "org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl";

  @TempDir Path directory;

  @Test
  void keep_capitals_under_jpa() throws Exception {
    assertThat(columns(read("jpa"), "NightLog")).containsExactly("id", "seeingWorst", "Quoted");
  }

  @Test
  void are_snake_case_where_a_strategy_says_so() throws Exception {
    assertThat(columns(read(SNAKE_CASE), "night_log"))
        .containsExactly("id", "seeing_worst", "Quoted");
  }

  @Test
  void are_small_without_quotes_as_postgresql_reads_them() throws Exception {
    assertThat(columns(read(STANDARD), "nightlog")).containsExactly("id", "seeingworst", "Quoted");
  }

  @Test
  void reach_the_columns_of_associations() throws Exception {
    assertThat(columns(read(SNAKE_CASE), "night_log_night_log"))
        .containsExactly("night_log_id", "marked_id");
  }

  @Test
  void need_a_class_that_is_there() {
    assertThatThrownBy(() -> read("com.example.OurNames"))
        .isInstanceOf(UsageException.class)
        .hasMessage(
            "the naming strategy com.example.OurNames is not on the class path; correct the name in authoring(), or use jpa");
  }

  @Test
  void need_a_strategy() {
    assertThatThrownBy(() -> read("java.lang.String"))
        .isInstanceOf(UsageException.class)
        .hasMessage(
            "java.lang.String is no naming strategy of Hibernate; name one that is, or use jpa");
  }

  private Schema read(String strategy) throws Exception {
    ClassLoader loader =
        new CompiledEntities(directory)
            .with(
                "NightLog",
                """
                @Entity class NightLog {
                  @Id long id;
                  double seeingWorst;
                  @Column(name = "\\"Quoted\\"") int quoted;
                  @ManyToMany java.util.Set<NightLog> marked;
                }
                """)
            .loader();
    return EntitySource.ofPackage("written", loader).named(List.of(strategy), loader).read();
  }

  private static List<String> columns(Schema schema, String table) {
    Table found = schema.table(new TableName("public", table));
    return found.columns().stream().map(Column::name).toList();
  }
}
