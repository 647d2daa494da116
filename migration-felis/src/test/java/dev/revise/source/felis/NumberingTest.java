package dev.revise.source.felis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.schema.Column;
import dev.revise.schema.TableName;
import dev.revise.source.ChosenName;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumberingTest {
  private static final String LONG = "a".repeat(40);

  @TempDir Path directory;

  @Test
  void a_single_whole_key_is_numbered() {
    assertThat(column("{name: a, datatype: long}").sequence()).hasValue("t_a_seq");
  }

  @Test
  void not_one_with_a_default() {
    assertThat(column("{name: a, datatype: long, value: 1}").sequence()).isEmpty();
  }

  @Test
  void not_one_that_says_no() {
    assertThat(column("{name: a, datatype: long, autoincrement: false}").sequence()).isEmpty();
  }

  @Test
  void not_text() {
    assertThat(column("{name: a, datatype: text}").sequence()).isEmpty();
  }

  @Test
  void not_one_that_references_another() {
    assertThat(
            column(
                    """
                    {name: a, datatype: long}
                      constraints:
                      - name: fk
                        '@type': ForeignKey
                        columns: ['#t.a']
                        referencedColumns: ['#t.a']
                    """)
                .sequence())
        .isEmpty();
  }

  @Test
  void a_name_that_would_be_too_long_is_cut_as_the_database_cuts_it() {
    assertThat(ChosenName.ofSequence(LONG, LONG))
        .isEqualTo("a".repeat(29) + "_" + "a".repeat(29) + "_seq");
    assertThat(ChosenName.ofPrimaryKey(LONG + LONG)).isEqualTo("a".repeat(58) + "_pkey");
  }

  private Column column(String column) {
    return new FelisFile(directory)
        .with(
            "s.yaml",
            "name: s\ntables:\n- name: t\n  primaryKey: '#t.a'\n  columns:\n  - " + column)
        .source("s.yaml")
        .read()
        .table(new TableName("s", "t"))
        .columns()
        .get(0);
  }
}
