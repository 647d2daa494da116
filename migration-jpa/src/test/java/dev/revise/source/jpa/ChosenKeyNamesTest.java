package dev.revise.source.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.schema.Named;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names for what its author gave none. */
class ChosenKeyNamesTest {
  @TempDir Path directory;

  @Test
  void are_cut_to_what_postgresql_keeps() throws Exception {
    assertThat(
            names(
                """
                @Table(name = "a_table_with_a_name_that_goes_on_and_on_and_on")
                @Entity
                class Row {
                  @Id long id;
                  @Column(name = "a_column_with_a_name_that_goes_on_and_on", unique = true) int value;
                }
                """))
        .contains(
            "a_table_with_a_name_that_goes_on_and_on_and_on_pkey",
            "a_table_with_a_name_that_goes_a_column_with_a_name_that_goe_key");
  }

  @Test
  void are_numbered_where_the_table_has_them_already() throws Exception {
    assertThat(
            names(
                """
                @Table(
                    name = "row",
                    check = {
                      @CheckConstraint(constraint = "a > 0"),
                      @CheckConstraint(constraint = "a < 9"),
                      @CheckConstraint(name = "row_a_check1", constraint = "a <> 5")
                    })
                @Entity
                class Row { @Id long id; int a; }
                """))
        .contains("row_a_check", "row_a_check1", "row_a_check2");
  }

  @Test
  void keep_keys_apart_whose_columns_read_alike() throws Exception {
    assertThat(
            names(
                """
                @Table(
                    name = "row",
                    uniqueConstraints = {
                      @UniqueConstraint(columnNames = {"a", "b_c"}),
                      @UniqueConstraint(columnNames = {"a_b", "c"})
                    })
                @Entity
                class Row { @Id long id; int a; int b_c; int a_b; int c; }
                """))
        .contains("row_a_b_c_key", "row_a_b_c_key1");
  }

  private Stream<String> names(String source) throws Exception {
    ClassLoader loader = new CompiledEntities(directory).with("Row", source).loader();
    Schema schema = EntitySource.ofPackage("written", loader).read();
    Table table = schema.tables().values().iterator().next();
    return table.constraints().stream().map(Named::name);
  }
}
