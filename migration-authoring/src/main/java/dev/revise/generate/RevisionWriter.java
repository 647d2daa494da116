package dev.revise.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.ModuleLayout;
import dev.revise.revision.Origin;
import dev.revise.schema.Column;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes a revision's class as a colleague would. Compiled, and replayed over the schema that the
 * draft found, it leads to exactly the draft's operations.
 */
public final class RevisionWriter {
  /** The code of a method has 65,535 bytes at most. */
  private static final int HEAVIEST_METHOD = 600;

  private final ModuleLayout layout;
  private final BaseClass base;

  RevisionWriter(ModuleLayout layout, BaseClass base) {
    this.layout = layout;
    this.base = base;
  }

  /**
   * @throws dev.revise.schema.MigrationException if the module lacks the class that its revisions
   *     extend
   */
  public static RevisionWriter of(ManagedDatabase database) {
    return new RevisionWriter(ModuleLayout.of(database), CompiledBaseClass.of(database));
  }

  /**
   * The class of a draft.
   *
   * @throws dev.revise.schema.MigrationException if the operations do not fit the schema before, or
   *     the message names no class
   */
  public SourceFile write(RevisionDraft draft) {
    Members members = new Members(base);
    Values values = new Values(base, members);
    List<Phrase> phrases =
        new Wording(draft.before(), values, members).of(draft.operations().list());
    MethodSpec change = change(Statement.of(phrases), members);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(draft.className())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(base.type())
            .addJavadoc("$L", JavadocText.of(new Message(draft.message()).sentence()));
    members.addConstantsTo(type);
    type.addMethod(constructor(draft)).addMethod(change);
    members.addMethodsTo(type);
    return new SourceFile(layout.source(draft.className()), JavaFormat.text(file(type.build())));
  }

  private JavaFile file(TypeSpec type) {
    JavaFile.Builder file = JavaFile.builder(layout.revisionPackage(), type);
    Members.factories().stream()
        .filter(factory -> !base.methods().contains(factory))
        .sorted()
        .forEach(factory -> file.addStaticImport(ClassName.get(Column.class), factory));
    return file.skipJavaLangImports(true).build();
  }

  private static MethodSpec constructor(RevisionDraft draft) {
    CodeBlock.Builder origin =
        CodeBlock.builder().add("$T.on($S)", Origin.class, draft.origin().date().toString());
    draft.origin().ticket().ifPresent(ticket -> origin.add(".ticket($S)", ticket));
    draft.origin().alembicId().ifPresent(id -> origin.add(".alembic($S)", id));
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addStatement("super($L)", origin.build())
        .build();
  }

  private static MethodSpec change(List<Statement> statements, Members members) {
    MethodSpec.Builder change =
        MethodSpec.methodBuilder("change")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(SchemaChange.class, "schema");
    List<List<Statement>> parts = parts(statements);
    if (parts.size() > 1) {
      parts.forEach(part -> change.addStatement("$L", members.part(part)));
    } else {
      statements.forEach(statement -> change.addStatement("$L", statement.code()));
    }
    return change.build();
  }

  private static List<List<Statement>> parts(List<Statement> statements) {
    List<List<Statement>> parts = new ArrayList<>();
    int weight = HEAVIEST_METHOD;
    for (Statement statement : statements) {
      if (weight + statement.weight() > HEAVIEST_METHOD) {
        parts.add(new ArrayList<>());
        weight = 0;
      }
      parts.get(parts.size() - 1).add(statement);
      weight += statement.weight();
    }
    return parts;
  }
}
