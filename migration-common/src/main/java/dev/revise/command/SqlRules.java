package dev.revise.command;

import dev.revise.dialect.PureSql;
import dev.revise.revision.ManagedDatabase;
import java.util.Collection;

/** What SQL from outside may call, as the modules of databases say. */
public final class SqlRules {
  private SqlRules() {}

  /** What any of them allows; who wrote one of the modules may be trusted by the others. */
  public static PureSql of(Collection<ManagedDatabase> databases) {
    PureSql rules = PureSql.known();
    for (ManagedDatabase database : databases) {
      for (String extension : database.prerequisites().types().values()) {
        rules = rules.ofExtension(extension);
      }
      rules =
          rules.calling(database.authoring().functions()).carrying(database.authoring().carried());
    }
    return rules;
  }
}
