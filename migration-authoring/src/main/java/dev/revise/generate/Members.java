package dev.revise.generate;

import static java.lang.reflect.Modifier.isPublic;
import static java.lang.reflect.Modifier.isStatic;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.revise.entity.JavaName;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Column;
import dev.revise.schema.TableName;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/**
 * The constants and methods that a generated class has of its own, gathered while it is written.
 */
final class Members {
  private final BaseClass base;
  private final Map<TableName, FieldSpec> constants = new TreeMap<>();
  private final Map<Object, MethodSpec> methods = new LinkedHashMap<>();
  private final Set<String> fieldNames;
  private final Set<String> methodNames;

  Members(BaseClass base) {
    this.base = base;
    fieldNames = new HashSet<>(base.fields());
    methodNames = new HashSet<>(base.methods());
    methodNames.addAll(factories());
  }

  /** The methods of {@link Column} that make one. */
  static Set<String> factories() {
    Set<String> names = new HashSet<>();
    Arrays.stream(Column.class.getDeclaredMethods())
        .filter(method -> isPublic(method.getModifiers()) && isStatic(method.getModifiers()))
        .filter(method -> !method.getName().equals("of"))
        .forEach(method -> names.add(method.getName()));
    return names;
  }

  /** A constant of the base class or one of our own. */
  CodeBlock table(TableName name) {
    return base.constant(name)
        .map(constant -> CodeBlock.of("$L", constant))
        .orElseGet(() -> own(name));
  }

  /** A call of a private method that gives that table or view. */
  CodeBlock method(TableName name, Term<?> term) {
    MethodSpec method = methods.get(term.value());
    if (method == null) {
      method = written(name, term);
      methods.put(term.value(), method);
    }
    return CodeBlock.of("$N()", method);
  }

  /** A call of a private method that says so much of the change. */
  CodeBlock part(List<Statement> statements) {
    MethodSpec.Builder part =
        MethodSpec.methodBuilder(freeMethod("part"))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(SchemaChange.class, "schema");
    statements.forEach(statement -> part.addStatement("$L", statement.code()));
    MethodSpec method = part.build();
    methods.put(method.name(), method);
    return CodeBlock.of("$N(schema)", method);
  }

  void addConstantsTo(TypeSpec.Builder type) {
    constants.values().forEach(type::addField);
  }

  void addMethodsTo(TypeSpec.Builder type) {
    methods.values().forEach(type::addMethod);
  }

  private String freeMethod(String wanted) {
    String name =
        SourceVersion.isName(wanted) && !methodNames.contains(wanted) ? wanted : wanted + "Table";
    String free = JavaName.free(name, methodNames);
    methodNames.add(free);
    return free;
  }

  private CodeBlock own(TableName name) {
    return CodeBlock.of("$N", constants.computeIfAbsent(name, this::constant));
  }

  private FieldSpec constant(TableName name) {
    String constant = JavaName.free(JavaName.constant(name.name()), fieldNames);
    fieldNames.add(constant);
    CodeBlock value =
        base.gives(name)
            ? CodeBlock.of("table($L)", Literal.of(name.name()))
            : CodeBlock.of(
                "new $T($L, $L)",
                TableName.class,
                Literal.of(name.schema()),
                Literal.of(name.name()));
    return FieldSpec.builder(TableName.class, constant)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }

  private MethodSpec written(TableName name, Term<?> term) {
    return MethodSpec.methodBuilder(freeMethod(JavaName.method(name.name())))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(term.value().getClass())
        .addStatement("return $L", term.code())
        .build();
  }
}
