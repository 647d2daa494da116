package dev.revise.source.felis;

import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/** What plain values are, as YAML says: {@code ${x}} is text, and no variable of ours. */
final class YamlTags extends JsonSchema {
  @Override
  public ScalarResolver getScalarResolver() {
    ScalarResolver resolver = super.getScalarResolver();
    return (value, isImplicit) -> {
      Tag tag = resolver.resolve(value, isImplicit);
      return tag.equals(Tag.ENV_TAG) ? Tag.STR : tag;
    };
  }
}
