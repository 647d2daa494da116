package dev.revise.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.revision.Revision;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Grant;
import dev.revise.schema.Privilege;
import dev.revise.schema.TableName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class that the revisions of a new module extend. */
record BaseClassWriter(DatabaseDraft draft, ModuleConstants constants) {

  String text() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(draft.revisionClass())
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .superclass(Revision.class)
            .addJavadoc(
                "A revision of $L, and the names that its revisions share.",
                draft.layout().database());
    constants.of(TableName.class).forEach(name -> type.addField(table(name)));
    constants.of(ColumnType.Defined.class).forEach(defined -> type.addField(type(defined)));
    constants.of(String.class).forEach(role -> type.addField(role(role)));
    constants.of(List.class).forEach(grants -> type.addField(grants(grants)));
    type.addMethod(constructor()).addMethod(table()).addMethod(database());
    return JavaFormat.text(
        JavaFile.builder(draft.revisionClass().packageName(), type.build())
            .skipJavaLangImports(true)
            .build());
  }

  private FieldSpec table(TableName name) {
    return constant(
        ClassName.get(TableName.class),
        name,
        CodeBlock.of("$T.table($L)", draft.databaseClass(), Literal.of(name.name())));
  }

  private FieldSpec type(ColumnType.Defined type) {
    return constant(
        ClassName.get(ColumnType.class),
        type,
        CodeBlock.of(
            "new $T($T.$L)",
            ColumnType.Defined.class,
            draft.databaseClass(),
            constants.name(type)));
  }

  private FieldSpec role(String role) {
    return constant(
        ClassName.get(String.class),
        role,
        CodeBlock.of("$T.$L", draft.databaseClass(), constants.name(role)));
  }

  private FieldSpec grants(List<?> grants) {
    return constant(
        ParameterizedTypeName.get(List.class, Grant.class),
        grants,
        CodeBlock.of(
            "$T.of($L)",
            List.class,
            grants.stream()
                .map(Grant.class::cast)
                .map(this::grant)
                .collect(CodeBlock.joining(", "))));
  }

  private CodeBlock grant(Grant grant) {
    return CodeBlock.of(
        "new $T($T.$L, $L)",
        Grant.class,
        Privilege.class,
        grant.privilege(),
        constants.names().containsKey(grant.grantee())
            ? CodeBlock.of("$L", constants.name(grant.grantee()))
            : Literal.of(grant.grantee()));
  }

  private FieldSpec constant(TypeName type, Object value, CodeBlock code) {
    return FieldSpec.builder(type, constants.name(value))
        .addModifiers(Modifier.PROTECTED, Modifier.STATIC, Modifier.FINAL)
        .initializer(code)
        .build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PROTECTED)
        .addParameter(Origin.class, "origin")
        .addStatement("super(origin)")
        .build();
  }

  private MethodSpec table() {
    return MethodSpec.methodBuilder("table")
        .addJavadoc("A table of the database that has no constant here.")
        .addModifiers(Modifier.PROTECTED, Modifier.STATIC)
        .returns(TableName.class)
        .addParameter(String.class, "name")
        .addStatement("return $T.table(name)", draft.databaseClass())
        .build();
  }

  private MethodSpec database() {
    return MethodSpec.methodBuilder("database")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED, Modifier.FINAL)
        .returns(ManagedDatabase.class)
        .addStatement("return new $T()", draft.databaseClass())
        .build();
  }
}
