package dev.revise.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.revise.entity.Sayable;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;
import dev.revise.schema.Table;
import dev.revise.schema.UniqueConstraint;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code @Table} says.
 *
 * @param schema the one that need not be named
 */
record EntityTable(Table table, String schema) {

  AnnotationSpec annotation() {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(Jpa.TABLE).addMember("name", EntityText.name(table.name().name()));
    if (!table.name().schema().equals(schema)) {
      annotation.addMember("schema", EntityText.name(table.name().schema()));
    }
    table.comment().ifPresent(comment -> annotation.addMember("comment", EntityText.text(comment)));
    add(
        annotation,
        "uniqueConstraints",
        table.constraints(UniqueConstraint.class),
        EntityTable::unique);
    add(
        annotation,
        "indexes",
        table.indexes().stream().filter(index -> Sayable.isSayable(index, table)),
        this::index);
    add(annotation, "check", table.constraints(CheckConstraint.class), EntityTable::check);
    return annotation.build();
  }

  private static <T> void add(
      AnnotationSpec.Builder annotation,
      String member,
      Stream<T> all,
      Function<T, AnnotationSpec> said) {
    List<CodeBlock> some = all.map(one -> CodeBlock.of("$L", said.apply(one))).toList();
    if (!some.isEmpty()) {
      annotation.addMember(member, EntityText.list(some));
    }
  }

  private static AnnotationSpec unique(UniqueConstraint unique) {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(Jpa.UNIQUE_CONSTRAINT)
            .addMember("name", EntityText.name(unique.name()))
            .addMember("columnNames", EntityText.names(unique.columns()));
    unique
        .deferral()
        .ifPresent(when -> annotation.addMember("options", EntityText.text(when.sql())));
    return annotation.build();
  }

  private AnnotationSpec index(Index index) {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(Jpa.INDEX)
            .addMember("name", EntityText.name(index.name()))
            .addMember("columnList", EntityText.text(columnList(index)));
    if (index.unique()) {
      annotation.addMember("unique", "true");
    }
    index
        .predicate()
        .ifPresent(sql -> annotation.addMember("options", EntityText.text("where " + sql)));
    return annotation.build();
  }

  /** A unique index without any order would be a unique constraint. */
  private static String columnList(Index index) {
    boolean ordered = index.unique() && index.keys().stream().noneMatch(IndexKey::expression);
    return index.keys().stream()
        .map(key -> said(key) + (key.descending() ? " desc" : ordered ? " asc" : ""))
        .collect(Collectors.joining(", "));
  }

  private static String said(IndexKey key) {
    return key.expression()
        ? "(" + key.sql() + ")"
        : key.sql().matches("[\\p{L}_][\\p{L}\\p{N}_]*") ? key.sql() : '"' + key.sql() + '"';
  }

  private static AnnotationSpec check(CheckConstraint check) {
    return AnnotationSpec.builder(Jpa.CHECK_CONSTRAINT)
        .addMember("name", EntityText.name(check.name()))
        .addMember("constraint", EntityText.text(check.expression()))
        .build();
  }
}
