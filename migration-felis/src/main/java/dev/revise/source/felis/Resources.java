package dev.revise.source.felis;

import dev.revise.schema.Nearest;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The other schemas that a file names, by their names. */
record Resources(Map<String, FelisSchema> schemas) {

  static Resources of(Mapping file, FelisFiles files) {
    Map<String, FelisSchema> schemas = new LinkedHashMap<>();
    for (YamlNode value : file.list("resources")) {
      Mapping resource =
          value.mapping("each of \"resources\"").allowing("a resource", Keys.RESOURCE);
      FelisSchema schema = files.read(path(resource), resource.at("uri"));
      if (schemas.put(schema.name(), schema) != null) {
        throw resource.problem(
            "two resources have the name \"%s\"; remove one".formatted(schema.name()));
      }
    }
    return new Resources(schemas);
  }

  FelisSchema schema(String name, FilePosition place) {
    return Optional.ofNullable(schemas.get(name))
        .orElseThrow(
            () ->
                place.problem(
                    "\"columnRefs\" names \"%s\", which is the name of no resource%s"
                        .formatted(name, Nearest.hint(name, schemas.keySet()))));
  }

  /** A path, or a {@code file:} URI of one, beside the file that names it. */
  private static Path path(Mapping resource) {
    String uri = resource.required("uri", resource.text("uri"));
    String name = uri.replaceFirst("^file:(//)?(?=[^/]|/[^/])", "");
    return new NamedFile("uri", name, resource.at("uri")).path();
  }
}
