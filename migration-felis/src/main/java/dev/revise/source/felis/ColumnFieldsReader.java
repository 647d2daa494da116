package dev.revise.source.felis;

import dev.revise.schema.ColumnType;
import dev.revise.schema.TypeText;
import java.util.Optional;

/** Reads what a column or an override says; what must fit together is checked by the column. */
record ColumnFieldsReader(Mapping mapping) {

  ColumnFields read() {
    requireUnused();
    return new ColumnFields(
        mapping.text("description"),
        mapping.choice("datatype", Datatype.BY_NAME),
        mapping.whole("length"),
        mapping.whole("precision"),
        mapping.flag("nullable"),
        mapping.find("value").map(value -> value.scalar("\"value\"")),
        mapping.flag("autoincrement"),
        mapping.text("postgresql:datatype").map(this::type),
        mapping.text("ivoa:ucd"),
        unit());
  }

  private ColumnType type(String text) {
    FilePosition place = mapping.at("postgresql:datatype");
    return place
        .locating(() -> TypeText.read(text))
        .orElseThrow(
            () ->
                place.problem(
                    "\"postgresql:datatype\" is "
                        + text
                        + ", which is no type that revise knows; see docs/felis.md"));
  }

  private Optional<String> unit() {
    Optional<String> ivoa = mapping.text("ivoa:unit");
    Optional<String> fits = mapping.text("fits:tunit");
    if (ivoa.isPresent() && fits.isPresent()) {
      throw mapping
          .at("fits:tunit")
          .problem("a column has \"ivoa:unit\" or \"fits:tunit\", not both; remove one");
    }
    return ivoa.or(() -> fits);
  }

  /** What has no effect on a database still has its type. */
  private void requireUnused() {
    mapping.whole("tap:column_index");
    requireZeroOrOne("tap:principal");
    requireZeroOrOne("tap:std");
    mapping.text("mysql:datatype");
    mapping.text("votable:utype");
    mapping.text("votable:xtype");
    mapping.text("votable:datatype");
    mapping.find("votable:arraysize").ifPresent(value -> value.scalar("\"votable:arraysize\""));
  }

  private void requireZeroOrOne(String key) {
    int value = mapping.whole(key).orElse(0);
    if (value < 0 || value > 1) {
      throw mapping.at(key).problem("\"%s\" is 0 or 1, not %d".formatted(key, value));
    }
  }
}
