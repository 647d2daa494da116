package dev.revise.step.lamp;

import dev.revise.operation.DataStep;
import dev.revise.operation.NoStep;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.revision.Revision;
import dev.revise.revision.RevisionHistory;
import dev.revise.schema.Column;
import dev.revise.schema.EnumType;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.List;

/** Lamps, whose states are labels of an enum type; the second revision switches them. */
public final class LampDatabase implements ManagedDatabase {
  private static final EnumType STATE =
      EnumType.of(new TableName("sky", "state"), "not-lit", "lit", "2x");
  private static final Table LAMP =
      Table.of(
              new TableName("sky", "lamp"),
              Column.of("was", STATE.type()).notNull(),
              Column.bigint("id").notNull(),
              Column.of("is", STATE.type()))
          .with(new PrimaryKey("lamp_pkey", "was", "id"));

  private final RevisionHistory history;

  LampDatabase(DataStep step) {
    history = RevisionHistory.of(List.of(new V0001__Lamps(), new V0002__Switched(step)));
  }

  @Override
  public String name() {
    return "sky";
  }

  @Override
  public RevisionHistory history() {
    return history;
  }

  private abstract class LampRevision extends Revision {
    LampRevision() {
      super(Origin.on("2026-11-30"));
    }

    @Override
    protected ManagedDatabase database() {
      return LampDatabase.this;
    }
  }

  private final class V0001__Lamps extends LampRevision {
    @Override
    protected void change(SchemaChange schema) {
      schema.create(STATE).create(LAMP);
    }
  }

  private final class V0002__Switched extends LampRevision {
    private final DataStep step;

    V0002__Switched(DataStep step) {
      this.step = step;
    }

    @Override
    protected void change(SchemaChange schema) {
      schema.run("switch the lamps", step, new NoStep());
    }
  }
}
