package dev.revise.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.revise.entity.References;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.ReferentialAction;
import dev.revise.schema.TableName;
import java.util.List;

/**
 * A foreign key as a class says it.
 *
 * @param table on which it stands
 */
record EntityReference(ForeignKey key, TableName table) {

  AnnotationSpec annotation() {
    AnnotationSpec.Builder references =
        AnnotationSpec.builder(References.class)
            .addMember("name", EntityText.text(key.name()))
            .addMember("columns", texts(key.columns()))
            .addMember("table", EntityText.text(key.references().name()));
    if (!key.references().schema().equals(table.schema())) {
      references.addMember("schema", EntityText.text(key.references().schema()));
    }
    if (!key.referencedColumns().equals(key.columns())) {
      references.addMember("referenced", texts(key.referencedColumns()));
    }
    addAction(references, "onDelete", key.onDelete());
    addAction(references, "onUpdate", key.onUpdate());
    key.deferral()
        .ifPresent(
            when -> references.addMember("checked", "$T.$L", References.Moment.class, when.name()));
    return references.build();
  }

  private static void addAction(
      AnnotationSpec.Builder references, String event, ReferentialAction action) {
    if (action != ReferentialAction.NO_ACTION) {
      references.addMember(event, "$T.$L", References.Action.class, action.name());
    }
  }

  private static CodeBlock texts(List<String> names) {
    return EntityText.list(names.stream().map(EntityText::text).toList());
  }
}
