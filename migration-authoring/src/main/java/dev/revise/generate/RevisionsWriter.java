package dev.revise.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.revise.revision.ModuleLayout;
import dev.revise.revision.Revision;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the class {@code Revisions} of a module, which lists all its revisions. */
public record RevisionsWriter(ModuleLayout layout) {
  static final String NAME = "Revisions";

  /**
   * The whole class.
   *
   * @param classNames the names of all revisions' classes, in any order
   */
  public SourceFile write(Collection<String> classNames) {
    TypeSpec type =
        TypeSpec.classBuilder(NAME)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                "The revisions of $L, first to last. The command {@code revise revision} writes this class anew; do not edit it.",
                layout.database())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(all(classNames.stream().sorted()))
            .build();
    JavaFile file =
        JavaFile.builder(layout.revisionPackage(), type).skipJavaLangImports(true).build();
    return new SourceFile(layout.source(NAME), JavaFormat.text(file));
  }

  private MethodSpec all(Stream<String> classNames) {
    CodeBlock revisions =
        classNames
            .map(name -> CodeBlock.of("new $T()", ClassName.get(layout.revisionPackage(), name)))
            .collect(CodeBlock.joining(", "));
    return MethodSpec.methodBuilder("all")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(List.class, Revision.class))
        .addStatement("return $T.of($L)", List.class, revisions)
        .build();
  }
}
