package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;
import java.util.List;
import java.util.stream.Stream;

/** Indexes as a person writes them: {@code Index.over("ix_day_obs", "day_obs").asUnique()}. */
record IndexTerms(Values values) {

  Term<Index> of(Index wanted) {
    return values.sure(
        wanted,
        () -> {
          Term<Index> index = over(wanted);
          if (wanted.unique()) {
            index = index.then(Index::asUnique, ".asUnique()");
          }
          if (wanted.method().isPresent()) {
            String method = wanted.method().get();
            index = index.then(i -> i.using(method), ".using($L)", values.code(method));
          }
          if (wanted.predicate().isPresent()) {
            String predicate = wanted.predicate().get();
            index = index.then(i -> i.where(predicate), ".where($L)", values.code(predicate));
          }
          return index;
        });
  }

  private Term<Index> over(Index wanted) {
    List<String> columns = wanted.columns();
    boolean plain = wanted.keys().equals(columns.stream().map(IndexKey::column).toList());
    Stream<?> keys = plain ? columns.stream() : wanted.keys().stream();
    Index index =
        plain
            ? Index.over(wanted.name(), columns.toArray(String[]::new))
            : Index.of(wanted.name(), wanted.keys().toArray(IndexKey[]::new));
    return new Term<>(
        index,
        CodeBlock.of(
            plain ? "$T.over($L)" : "$T.of($L)",
            Index.class,
            values.arguments(Stream.concat(Stream.of(wanted.name()), keys))));
  }

  Term<IndexKey> key(IndexKey wanted) {
    return values.sure(
        wanted,
        () -> {
          CodeBlock sql = values.code(wanted.sql());
          Term<IndexKey> key =
              wanted.expression()
                  ? new Term<>(
                      IndexKey.expression(wanted.sql()),
                      CodeBlock.of("$T.expression($L)", IndexKey.class, sql))
                  : new Term<>(
                      IndexKey.column(wanted.sql()),
                      CodeBlock.of("$T.column($L)", IndexKey.class, sql));
          if (wanted.descending()) {
            key = key.then(IndexKey::asDescending, ".asDescending()");
          }
          if (wanted.nulls().isEmpty()) {
            return key;
          }
          IndexKey.NullOrder order = wanted.nulls().get();
          return key.then(k -> k.nulls(order), ".nulls($L)", values.code(order));
        });
  }
}
