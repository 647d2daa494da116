package dev.revise.cli;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.revise.revision.RevisionId;
import dev.revise.schema.VisibleText;
import java.nio.file.Path;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Result records as JSON: snake_case, revisions as {@code "0010"}, ISO dates, nothing as null. */
final class Json {
  /** Made once, and only when {@code --json} is asked for: it takes a while. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .addModule(
              new SimpleModule()
                  .addSerializer(RevisionId.class, new ToStringSerializer(RevisionId.class))
                  .addSerializer(Path.class, new ToStringSerializer(Path.class)))
          .build();

  private Json() {}

  /** Escapes of JSON stand for all that a terminal would not show. */
  static String of(Answer answer) {
    return VisibleText.ofLines(MAPPER.writeValueAsString(answer));
  }
}
