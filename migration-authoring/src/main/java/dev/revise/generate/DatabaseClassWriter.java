package dev.revise.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.revise.revision.Authoring;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Prerequisites;
import dev.revise.schema.TableName;
import java.lang.reflect.Type;
import javax.lang.model.element.Modifier;

/** Writes the class that tells of a new module's database. */
record DatabaseClassWriter(DatabaseDraft draft, ModuleConstants constants) {
  private static final String REPLAYED = "Replayed";
  private static final String HISTORY = "HISTORY";

  String text() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(draft.databaseClass())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(ManagedDatabase.class)
            .addJavadoc("The database {@code $L}.", name())
            .addField(constant(String.class, ModuleConstants.NAME, Literal.of(name())));
    if (!draft.isOwnNamesake()) {
      type.addField(constant(String.class, ModuleConstants.SCHEMA, Literal.of(draft.home())));
    }
    constants.of(ColumnType.Defined.class).forEach(defined -> type.addField(type(defined)));
    constants
        .of(String.class)
        .forEach(
            role -> type.addField(constant(String.class, constants.name(role), Literal.of(role))));
    type.addMethod(answer(String.class, "name", CodeBlock.of("$L", ModuleConstants.NAME)));
    if (draft.layout().isWholeProject()) {
      type.addMethod(answer(String.class, "module", CodeBlock.of("$S", ".")));
    }
    if (!draft.isOwnNamesake()) {
      type.addMethod(answer(String.class, "schema", CodeBlock.of("$L", schema())));
    }
    type.addMethod(answer(Prerequisites.class, "prerequisites", prerequisites()))
        .addMethod(
            answer(RevisionHistory.class, "history", CodeBlock.of("$L.$L", REPLAYED, HISTORY)))
        .addMethod(answer(Authoring.class, "authoring", authoring()))
        .addMethod(table())
        .addType(replayed());
    return JavaFormat.text(
        JavaFile.builder(draft.databaseClass().packageName(), type.build())
            .skipJavaLangImports(true)
            .build());
  }

  private String name() {
    return draft.layout().database();
  }

  /** The constant that names the schema. */
  private String schema() {
    return draft.isOwnNamesake() ? ModuleConstants.NAME : ModuleConstants.SCHEMA;
  }

  private FieldSpec type(ColumnType.Defined type) {
    return constant(
        TableName.class,
        constants.name(type),
        CodeBlock.of(
            "new $T($L, $L)",
            TableName.class,
            Literal.of(type.name().schema()),
            Literal.of(type.name().name())));
  }

  private static FieldSpec constant(Type type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name)
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }

  private static MethodSpec answer(Type type, String name, CodeBlock value) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(type)
        .addStatement("return $L", value)
        .build();
  }

  private CodeBlock prerequisites() {
    CodeBlock.Builder code =
        CodeBlock.builder().add("$T.schema($L)", Prerequisites.class, schema());
    if (!draft.prerequisites().roles().isEmpty()) {
      code.add(
          ".withRoles($L)",
          draft.prerequisites().roles().stream()
              .map(role -> CodeBlock.of("$L", constants.name(role)))
              .collect(CodeBlock.joining(", ")));
    }
    draft
        .prerequisites()
        .types()
        .forEach(
            (type, extension) ->
                code.add(
                    ".withType($L, $L)",
                    constants.name(new ColumnType.Defined(type)),
                    Literal.of(extension)));
    return code.build();
  }

  private CodeBlock authoring() {
    CodeBlock from = CodeBlock.of("$T.from($L)", Authoring.class, Literal.of(draft.target()));
    return draft.naming().isEmpty()
        ? from
        : CodeBlock.of(
            "$L.naming($L)",
            from,
            draft.naming().stream().map(Literal::of).collect(CodeBlock.joining(", ")));
  }

  private MethodSpec table() {
    return MethodSpec.methodBuilder("table")
        .addModifiers(Modifier.STATIC)
        .returns(TableName.class)
        .addParameter(String.class, "name")
        .addStatement("return new $T($L, name)", TableName.class, schema())
        .build();
  }

  private TypeSpec replayed() {
    return TypeSpec.classBuilder(REPLAYED)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("Replayed at first use: the revisions name things of this class.")
        .addField(
            constant(
                RevisionHistory.class,
                HISTORY,
                CodeBlock.of(
                    "$T.of($T.all())",
                    ClassName.get(RevisionHistory.class),
                    draft.revisionsClass())))
        .build();
  }
}
