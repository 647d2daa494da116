package dev.revise.source.felis;

import java.util.List;

/** Reads the schema that a file describes. */
record SchemaReader(Mapping file, FelisFiles files) {

  FelisSchema read() {
    Element element = Element.of(file, name -> "#" + name);
    Mapping named = file.withId(element.id()).allowing("a schema", Keys.SCHEMA);
    requireVersion(named);
    Resources resources = Resources.of(named, files);
    named.required("tables", named.find("tables"));
    List<FelisTable> tables =
        named.list("tables").stream()
            .map(value -> value.withId("").mapping("each of \"tables\""))
            .map(table -> TableReader.read(table, resources))
            .toList();
    FelisSchema schema = new FelisSchema(element, tables);
    new FelisChecks(schema).check();
    return schema;
  }

  /** Text, or a mapping that tells the compatible versions too. */
  private static void requireVersion(Mapping schema) {
    schema
        .find("version")
        .ifPresent(
            value -> {
              if (!value.isMapping()) {
                value.text("\"version\"");
                return;
              }
              Mapping version =
                  value.mapping("\"version\"").allowing("a schema version", Keys.VERSION);
              version.required("current", version.text("current"));
              version.texts("compatible");
              version.texts("read_compatible");
            });
  }
}
