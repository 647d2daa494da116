package dev.revise.ecsv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EcsvTest {
  private static final String HEADER =
      """
      # %ECSV 1.0
      # ---
      # datatype:
      # - {name: id, datatype: int64}
      # - {name: on, datatype: bool}
      # - {name: doc, datatype: string}
      # - {name: unit, datatype: string, subtype: json}
      # - {name: at, datatype: string, nullable: true}
      # meta: !!omap
      # - __serialized_columns__:
      #     at: {value: !astropy.table.SerializedColumn {name: at}}
      # schema: astropy-2.0
      id on doc unit at
      """;

  @Test
  void a_row_is_its_values_by_column() {
    Ecsv table = Ecsv.of("t.ecsv", HEADER + "7 False plain \"\"\"m / s\"\"\" 2026-01-01T00:00:00");
    assertThat(table.columns()).extracting(EcsvColumn::name).endsWith("unit", "at");
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().get(0).toString())
        .isEqualTo(
            "{id=Optional[7], on=Optional[false], doc=Optional[plain], unit=Optional[m / s],"
                + " at=Optional[2026-01-01T00:00:00]}");
  }

  @Test
  void null_is_no_value_where_the_header_says_so() {
    assertThat(only("7 True null null null").values())
        .containsExactly(
            Optional.of("7"),
            Optional.of("true"),
            Optional.of("null"),
            Optional.empty(),
            Optional.empty());
  }

  @Test
  void a_quoted_null_is_a_text_of_json_and_an_empty_cell_is_no_value() {
    assertThat(only("\"\" \"\" \"\" \"\"\"null\"\"\" \"\"").values())
        .containsExactly(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("null"),
            Optional.empty());
  }

  @Test
  void quotes_hold_spaces_quotes_and_ends_of_lines() {
    assertThat(only("7 True \"says \"\"a b\"\"\n# c\" 1.50 x").values())
        .containsExactly(
            Optional.of("7"),
            Optional.of("true"),
            Optional.of("says \"a b\"\n# c"),
            Optional.of("1.5"),
            Optional.of("x"));
  }

  @Test
  void what_is_wrong_is_named() {
    assertThatThrownBy(() -> Ecsv.of("t.ecsv", "id on"))
        .hasMessage("t.ecsv does not begin with # %ECSV 1.0");
    assertThatThrownBy(() -> Ecsv.of("t.ecsv", "# %ECSV 1.0\n# ---\n# a: b\nid"))
        .hasMessage("t.ecsv has no datatype in its header");
    assertThatThrownBy(() -> Ecsv.of("t.ecsv", HEADER.replace("id on doc", "id doc on")))
        .hasMessage(
            "t.ecsv: the first line after the header does not name its columns,"
                + " id on doc unit at");
    assertThatThrownBy(() -> Ecsv.of("t.ecsv", HEADER + "7 True"))
        .hasMessage("t.ecsv row 1 has 2 cells for 5 columns");
    assertThatThrownBy(() -> Ecsv.of("t.ecsv", HEADER + "7 True x m x"))
        .hasMessageStartingWith("t.ecsv row 1: m is no JSON, as column unit says");
  }

  private static Map<String, Optional<String>> only(String row) {
    return Ecsv.of("t.ecsv", HEADER + row).rows().get(0);
  }
}
