package dev.revise.generate;

import com.palantir.javapoet.AnnotationSpec;
import dev.revise.entity.NoPrimaryKey;
import dev.revise.entity.PrimaryKeyName;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of a table, as far as JPA has no word for them. */
record EntityConstraints(Table table) {

  List<AnnotationSpec> annotations() {
    return Stream.concat(primaryKey().stream(), references()).toList();
  }

  private Optional<AnnotationSpec> primaryKey() {
    if (table.primaryKey().isEmpty()) {
      return Optional.of(AnnotationSpec.builder(NoPrimaryKey.class).build());
    }
    return table
        .primaryKey()
        .map(PrimaryKey::name)
        .filter(name -> !name.equals(table.name().name() + "_pkey"))
        .map(
            name ->
                AnnotationSpec.builder(PrimaryKeyName.class)
                    .addMember("value", EntityText.text(name))
                    .build());
  }

  private Stream<AnnotationSpec> references() {
    return table.foreignKeys().map(key -> new EntityReference(key, table.name()).annotation());
  }
}
