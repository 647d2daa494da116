package dev.revise.source.felis;

import dev.revise.schema.ReferentialAction;
import dev.revise.schema.TypeText;
import java.util.List;
import java.util.Locale;

/** A Felis file as YAML, its keys in the order in which people write them. */
record FelisYaml(FelisSchema schema) {

  YamlMap yaml() {
    YamlMap yaml = named(schema.element());
    List<YamlMap> tables = schema.tables().stream().map(FelisYaml::table).toList();
    if (tables.isEmpty()) {
      yaml.nothing("tables");
    }
    yaml.maps("tables", tables);
    return yaml;
  }

  private static YamlMap table(FelisTable table) {
    YamlMap yaml = named(table.element());
    yaml.texts("primaryKey", ids(table.primaryKey()));
    yaml.maps("constraints", table.constraints().stream().map(FelisYaml::constraint).toList());
    yaml.maps("indexes", table.indexes().stream().map(FelisYaml::index).toList());
    yaml.maps("columns", table.columns().stream().map(FelisYaml::column).toList());
    return yaml;
  }

  private static YamlMap column(FelisColumn column) {
    ColumnFields fields = column.fields();
    YamlMap yaml = new YamlMap();
    yaml.text("name", column.name());
    yaml.text("@id", column.id());
    fields.description().ifPresent(text -> yaml.text("description", text));
    yaml.text("datatype", column.datatype().word());
    fields.length().ifPresent(length -> yaml.number("length", length));
    fields.precision().ifPresent(digits -> yaml.number("precision", digits));
    fields
        .databaseType()
        .ifPresent(type -> yaml.text("postgresql:datatype", capitals(TypeText.of(type))));
    fields.nullable().ifPresent(nullable -> yaml.flag("nullable", nullable));
    fields.value().ifPresent(value -> yaml.scalar("value", value));
    fields.autoincrement().ifPresent(numbered -> yaml.flag("autoincrement", numbered));
    fields.ucd().ifPresent(ucd -> yaml.text("ivoa:ucd", ucd));
    fields.unit().ifPresent(unit -> yaml.text("ivoa:unit", unit));
    return yaml;
  }

  /** Names that are not of SQL's own words are kept as they are. */
  private static String capitals(String type) {
    return type.matches("[a-z0-9 (),\\[\\]]+") ? type.toUpperCase(Locale.ROOT) : type;
  }

  private static YamlMap constraint(FelisConstraint constraint) {
    YamlMap yaml = named(constraint.element());
    if (constraint instanceof FelisConstraint.Unique unique) {
      yaml.text("@type", "Unique");
      yaml.texts("columns", ids(unique.columns()));
      new DeferralYaml(unique.deferral()).addTo(yaml);
    } else if (constraint instanceof FelisConstraint.ForeignKey key) {
      yaml.text("@type", "ForeignKey");
      yaml.texts("columns", ids(key.columns()));
      yaml.texts("referencedColumns", ids(key.referencedColumns()));
      action(yaml, "on_delete", key.onDelete());
      action(yaml, "on_update", key.onUpdate());
      new DeferralYaml(key.deferral()).addTo(yaml);
    } else if (constraint instanceof FelisConstraint.Check check) {
      yaml.text("@type", "Check");
      yaml.text("expression", check.expression());
    }
    return yaml;
  }

  private static void action(YamlMap yaml, String key, ReferentialAction action) {
    if (action != ReferentialAction.NO_ACTION) {
      yaml.text(key, action.sql());
    }
  }

  private static YamlMap index(FelisIndex index) {
    YamlMap yaml = named(index.element());
    yaml.texts("columns", ids(index.columns()));
    yaml.texts("expressions", index.expressions());
    return yaml;
  }

  private static YamlMap named(Element element) {
    YamlMap yaml = new YamlMap();
    yaml.text("name", element.name());
    yaml.text("@id", element.id());
    element.description().ifPresent(text -> yaml.text("description", text));
    return yaml;
  }

  private static List<String> ids(List<Reference> references) {
    return references.stream().map(Reference::id).toList();
  }
}
