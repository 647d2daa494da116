package dev.revise.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.revise.entity.Sayable;
import dev.revise.schema.Column;
import dev.revise.schema.DefaultValue;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** A column as a field. */
record EntityField(Entity entity, Column column) {

  FieldSpec field() {
    FieldSpec.Builder field = FieldSpec.builder(type(), entity.field(column), Modifier.PUBLIC);
    column
        .comment()
        .filter(text -> !text.isBlank())
        .ifPresent(text -> field.addJavadoc("$L", JavadocText.of(text)));
    if (entity.isKey(column)) {
      field.addAnnotation(Jpa.ID);
    }
    if (entity.view().isEmpty()) {
      origin().ifPresent(field::addAnnotation);
    }
    field.addAnnotation(annotation());
    java().more().forEach(field::addAnnotation);
    return field.build();
  }

  /** Primitive where there is always a value and nobody but the entity knows it. */
  TypeName type() {
    TypeName type = java().java();
    return !entity.isFilled(column) || column.defaultValue().isPresent() || !type.isBoxedPrimitive()
        ? type
        : type.unbox();
  }

  private EntityType java() {
    return EntityType.of(column.type(), entity.enums());
  }

  /** Where its values come from if the entity has none. */
  private Optional<AnnotationSpec> origin() {
    boolean onlyKey = entity.isKey(column) && !entity.hasKeyClass();
    if (Sayable.isNumbered(column)) {
      return entity.isKey(column) ? onlyKey ? identity() : Optional.empty() : generated();
    }
    return column.generation().isPresent()
        ? column.generation().map(sql -> said(Jpa.GENERATED_COLUMN, sql))
        : column
            .defaultValue()
            .map(value -> said(Jpa.COLUMN_DEFAULT, new EntityDefault(value).sql()));
  }

  private Optional<AnnotationSpec> identity() {
    return column.defaultValue().get() instanceof DefaultValue.NextOf
        ? Optional.empty()
        : Optional.of(
            AnnotationSpec.builder(Jpa.GENERATED_VALUE)
                .addMember("strategy", "$T.IDENTITY", Jpa.GENERATION_TYPE)
                .build());
  }

  private static Optional<AnnotationSpec> generated() {
    return Optional.of(AnnotationSpec.builder(Jpa.GENERATED).build());
  }

  private static AnnotationSpec said(com.palantir.javapoet.ClassName annotation, String sql) {
    return AnnotationSpec.builder(annotation).addMember("value", EntityText.text(sql)).build();
  }

  private AnnotationSpec annotation() {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(Jpa.COLUMN).addMember("name", EntityText.name(column.name()));
    if (!column.nullable() && !entity.isKey(column) && entity.view().isEmpty()) {
      annotation.addMember("nullable", "false");
    }
    java().members().forEach((member, code) -> annotation.addMember(member, code));
    if (entity.view().isEmpty()) {
      column.comment().ifPresent(text -> annotation.addMember("comment", EntityText.text(text)));
    }
    return annotation.build();
  }
}
