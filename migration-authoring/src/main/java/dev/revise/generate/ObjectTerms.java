package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.ObjectId;
import dev.revise.schema.ObjectKind;
import dev.revise.schema.ObjectSql;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Carried objects as a person writes them: {@code CarriedObject.of(ObjectKind.TRIGGER, EXPOSURE,
 * "touch").on("postgresql", "CREATE TRIGGER ...", "DROP TRIGGER ...").needing(EXPOSURE)}.
 */
record ObjectTerms(Values values) {

  Term<CarriedObject> of(CarriedObject wanted) {
    return values.sure(wanted, () -> written(wanted));
  }

  CodeBlock id(ObjectId id) {
    return CodeBlock.of("new $T($L)", ObjectId.class, name(id));
  }

  private Term<CarriedObject> written(CarriedObject wanted) {
    ObjectId id = wanted.id();
    Term<CarriedObject> term =
        new Term<>(
            CarriedObject.of(id.kind(), id.on(), id.detail()),
            CodeBlock.of("$T.of($L)", CarriedObject.class, name(id)));
    for (Map.Entry<String, ObjectSql> entry : wanted.sql().entrySet()) {
      term =
          term.then(
              o -> o.on(entry.getKey(), entry.getValue()),
              "$L",
              on(entry.getKey(), entry.getValue()));
    }
    if (!wanted.needs().isEmpty()) {
      term =
          term.then(
              o -> o.needing(wanted.needs().toArray(TableName[]::new)),
              ".needing($L)",
              values.arguments(wanted.needs().stream()));
    }
    if (wanted.fixed().isPresent()) {
      String text = wanted.fixed().get();
      term = term.then(o -> o.replacedWhile(text), ".replacedWhile($L)", values.code(text));
    }
    if (wanted.holdsShape()) {
      term = term.then(CarriedObject::holdingShape, ".holdingShape()");
    }
    return wanted.declared() ? term.then(CarriedObject::asDeclared, ".asDeclared()") : term;
  }

  private CodeBlock name(ObjectId id) {
    CodeBlock kind = CodeBlock.of("$T.$L", ObjectKind.class, id.kind().name());
    Stream<String> detail = id.detail().isEmpty() ? Stream.of() : Stream.of(id.detail());
    return Stream.concat(
            Stream.of(kind, values.code(id.on())), detail.map(text -> values.code(text)))
        .collect(CodeBlock.joining(", "));
  }

  private CodeBlock on(String dialect, ObjectSql sql) {
    return sql.create().size() == 1 && sql.drop().size() == 1
        ? CodeBlock.of(
            ".on($L)", values.arguments(Stream.of(dialect, sql.create().get(0), sql.drop().get(0))))
        : CodeBlock.of(
            ".on($L, new $T($L, $L))",
            values.code(dialect),
            ObjectSql.class,
            list(sql.create()),
            list(sql.drop()));
  }

  private CodeBlock list(List<String> statements) {
    return CodeBlock.of("$T.of($L)", List.class, values.arguments(statements.stream()));
  }
}
