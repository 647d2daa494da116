package dev.revise.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.revise.entity.JavaName;
import dev.revise.schema.EnumType;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * An enum type as a Java enum, whose constants know their labels: a label need be no name of Java.
 *
 * @param javadoc what it is, as Javadoc says it
 */
record EnumClass(EnumType type, String className, String javadoc) {

  static EnumClass of(EnumType type, String className) {
    return new EnumClass(type, className, description(type));
  }

  /** As a revision left it, which is told by its name. */
  static EnumClass frozen(EnumType type, String className, String revision) {
    return new EnumClass(
        type, className, "%s\n\n<p>As {@code %s} left it.".formatted(description(type), revision));
  }

  private static String description(EnumType type) {
    return JavadocText.of("The labels of the enum type %s.".formatted(type.name().name()));
  }

  /** JavaPoet leaves a line free between constants. */
  String text(String packageName) {
    return JavaFormat.text(JavaFile.builder(packageName, spec()).skipJavaLangImports(true).build())
        .replace("),\n\n", "),\n");
  }

  private TypeSpec spec() {
    TypeSpec.Builder spec =
        TypeSpec.enumBuilder(className)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("$L", javadoc)
            .addSuperinterface(Jpa.LABELLED)
            .addField(String.class, "label", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor())
            .addMethod(label());
    Set<String> taken = new HashSet<>();
    type.labels()
        .forEach(
            label ->
                spec.addEnumConstant(
                    JavaName.take(JavaName.label(label), taken),
                    TypeSpec.anonymousClassBuilder("$L", Literal.constant(label)).build()));
    return spec.build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addParameter(String.class, "label")
        .addStatement("this.label = label")
        .build();
  }

  private static MethodSpec label() {
    return MethodSpec.methodBuilder("label")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return label")
        .build();
  }
}
