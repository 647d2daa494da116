package dev.revise.source.felis;

import java.util.List;

/** Reads the schema that a file describes. */
record FelisSchemaReader(Mapping file, FelisFiles files) {

  FelisSchema read() {
    Element element = Element.of(file, name -> "#" + name);
    Mapping named = file.withId(element.id()).allowing("a schema", Keys.SCHEMA);
    Resources resources = Resources.of(named, files);
    named.required("tables", named.find("tables"));
    Problems problems = new Problems();
    problems.noting(() -> requireVersion(named));
    List<FelisTable> tables =
        problems.noting(
            named.list("tables").stream(),
            value -> TableReader.read(value.withId("").mapping("each of \"tables\""), resources));
    problems.say();
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
