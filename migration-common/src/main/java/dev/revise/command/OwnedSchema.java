package dev.revise.command;

import dev.revise.diff.Comparison;
import dev.revise.schema.Grant;
import dev.revise.schema.LeftOut;
import dev.revise.schema.LeftOut.Kind;
import dev.revise.schema.Ownership;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.source.jdbc.DatabaseReading;
import dev.revise.source.jdbc.Unmanaged;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A live schema without what a site has of its own, and how much that is. */
record OwnedSchema(DatabaseReading reading, LeftOut leftOut) {

  static OwnedSchema of(DatabaseReading reading, Ownership ownership) {
    Schema all = reading.schema();
    Schema own =
        Comparison.of(granted(all, ownership), Schema.empty()).without(ownership.filter()).from();
    return new OwnedSchema(
        reading.with(own),
        reading
            .leftOut()
            .plus(between(all, own))
            .plus(
                LeftOut.unmanaged(reading.unmanaged().stream().map(Unmanaged::toString).toList())));
  }

  private static Schema granted(Schema schema, Ownership ownership) {
    SortedMap<TableName, Table> tables = new TreeMap<>(schema.tables());
    tables.replaceAll((name, table) -> table.withGrants(granted(name, table.grants(), ownership)));
    SortedMap<TableName, View> views = new TreeMap<>(schema.views());
    views.replaceAll((name, view) -> view.withGrants(granted(name, view.grants(), ownership)));
    return schema.withTables(tables).withViews(views);
  }

  private static List<Grant> granted(TableName on, List<Grant> grants, Ownership ownership) {
    return grants.stream().filter(grant -> !ownership.isForeign(on, grant)).toList();
  }

  private static LeftOut between(Schema all, Schema own) {
    LeftOut leftOut =
        LeftOut.nothing()
            .plus(Kind.TABLE, all.tables().size() - own.tables().size())
            .plus(Kind.VIEW, all.views().size() - own.views().size())
            .plus(Kind.ENUM, all.enums().size() - own.enums().size())
            .plus(Kind.SEQUENCE, all.sequences().size() - own.sequences().size())
            .plus(Kind.OBJECT, all.objects().size() - own.objects().size());
    for (Table kept : own.tables().values()) {
      leftOut = leftOut.plus(between(all.table(kept.name()), kept));
    }
    for (View kept : own.views().values()) {
      leftOut =
          leftOut.plus(Kind.GRANT, all.view(kept.name()).grants().size() - kept.grants().size());
    }
    return leftOut;
  }

  private static LeftOut between(Table all, Table kept) {
    return LeftOut.nothing()
        .plus(Kind.INDEX, all.indexes().size() - kept.indexes().size())
        .plus(Kind.CONSTRAINT, all.constraints().size() - kept.constraints().size())
        .plus(Kind.GRANT, all.grants().size() - kept.grants().size());
  }
}
