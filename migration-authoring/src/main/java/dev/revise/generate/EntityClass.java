package dev.revise.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.revise.schema.Column;
import java.io.Serializable;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The class of an entity.
 *
 * @param schema the one that need not be named
 * @param javadoc what it is, as Javadoc says it
 * @param constraints what annotations of our own say
 */
record EntityClass(Entity entity, String schema, String javadoc, List<AnnotationSpec> constraints) {

  static EntityClass of(Entity entity, String schema) {
    return new EntityClass(
        entity,
        schema,
        new EntityDescription(entity.table(), entity.view()).javadoc(),
        entity.view().isPresent()
            ? List.of()
            : new EntityConstraints(entity.table()).annotations());
  }

  String text(String packageName) {
    return JavaFormat.text(
        JavaFile.builder(packageName, type(packageName)).skipJavaLangImports(true).build());
  }

  private TypeSpec type(String packageName) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(entity.className())
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("$L", javadoc)
            .addAnnotation(Jpa.ENTITY);
    if (entity.view().isPresent()) {
      type.addAnnotation(Jpa.IMMUTABLE).addAnnotation(view());
    }
    type.addAnnotation(new EntityTable(entity.table(), schema).annotation());
    addKey(type, packageName);
    constraints.forEach(type::addAnnotation);
    entity.columns().stream()
        .map(column -> new EntityField(entity, column).field())
        .forEach(type::addField);
    return type.build();
  }

  private void addKey(TypeSpec.Builder type, String packageName) {
    if (entity.hasKeyClass()) {
      ClassName key = ClassName.get(packageName, entity.className(), entity.keyClass());
      type.addAnnotation(
          AnnotationSpec.builder(Jpa.ID_CLASS).addMember("value", "$T.class", key).build());
      type.addType(keyClass());
    }
  }

  private AnnotationSpec view() {
    return AnnotationSpec.builder(Jpa.VIEW)
        .addMember("query", EntityText.text(new EntityQuery(entity).sql()))
        .build();
  }

  private TypeSpec keyClass() {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    entity.key().stream()
        .map(name -> entity.table().column(name).orElseThrow())
        .forEach(column -> components.addParameter(javaType(column), entity.field(column)));
    return TypeSpec.recordBuilder(entity.keyClass())
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("What tells its rows apart.")
        .addSuperinterface(Serializable.class)
        .recordConstructor(components.build())
        .build();
  }

  private com.palantir.javapoet.TypeName javaType(Column column) {
    return new EntityField(entity, column).type();
  }
}
