package dev.revise.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.operation.SchemaChange;
import dev.revise.revision.FrozenSet;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.revision.Revision;
import dev.revise.revision.RevisionHistory;
import dev.revise.schema.Column;
import dev.revise.schema.EnumType;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Enums are frozen as entities are: by the history, each once, for all tables that have them. */
class FrozenEnumsTest {
  private static final EnumType STATE =
      EnumType.of(new TableName("sky", "state"), "on", "off", "On", "2x");

  @Test
  void tables_share_an_enum_until_its_labels_change() {
    List<FrozenSet> sets = FrozenSet.all(new Sky().history());

    assertThat(sets.get(0).enums().values()).hasToString("[" + frozen("0001", "State") + "]");
    assertThat(sets.get(1).enums()).isEqualTo(sets.get(0).enums());
    assertThat(sets.get(1).fresh())
        .extracting(entity -> entity.name())
        .containsExactly("frozen.r0002.Dome");
    assertThat(sets.get(1).entities().get(new TableName("sky", "lamp")).name())
        .isEqualTo("frozen.r0001.Lamp");
    assertThat(sets.get(2).enums().get(STATE.name()).name()).isEqualTo("frozen.r0003.State");
    assertThat(sets.get(2).fresh())
        .extracting(entity -> entity.name())
        .containsExactly("frozen.r0003.Dome", "frozen.r0003.Lamp");
    assertThat(sets.get(3).enums()).isEqualTo(sets.get(2).enums());
  }

  private static String frozen(String revision, String name) {
    return "FrozenEnum[type=%s, revision=%s, className=%s]".formatted(STATE, revision, name);
  }

  @Test
  void a_class_knows_the_enum_of_another_revision() {
    List<SourceFile> files = FrozenFiles.of(new Sky()).missing(List.of(), "");

    assertThat(files)
        .extracting(file -> file.path().getParent().getFileName() + "/" + file.path().getFileName())
        .containsExactly(
            "r0001/Lamp.java",
            "r0002/Dome.java",
            "r0003/Dome.java",
            "r0003/Lamp.java",
            "r0004/Plain.java",
            "r0001/State.java",
            "r0003/State.java",
            "sky/frozen.lock");
    assertThat(files.get(1).text())
        .contains("import dev.revise.generate.frozen.r0001.State;", "public State state;");
    assertThat(files.get(2).text()).doesNotContain("import dev.revise.generate.frozen");
    assertThat(files.get(5).text())
        .contains(
            """
            /**
             * The labels of the enum type state.
             *
             * <p>As {@code V0001__Lamps} left it.
             */
            public enum State implements Labelled {
              ON("on"),
              OFF("off"),
              ON_2("On"),
              _2X("2x");

              private final String label;
            """);
  }

  @Test
  void what_was_frozen_as_text_stays() {
    FrozenFiles files = FrozenFiles.of(new Sky());
    List<SourceFile> texts = new ArrayList<>();
    StringBuilder lock = new StringBuilder();
    for (SourceFile file : files.missing(List.of(), "")) {
      if (!file.text().contains("enum ") && !file.path().endsWith("frozen.lock")) {
        SourceFile text =
            new SourceFile(file.path(), file.text().replace("State state", "String state"));
        texts.add(text);
        lock.append(FrozenLock.line(text.path(), text.text())).append('\n');
      }
    }

    assertThat(files.missing(texts, lock.toString())).isEmpty();
    assertThat(files.missing(texts.subList(1, 5), lock.substring(lock.indexOf("\n") + 1)))
        .extracting(file -> file.path().getFileName().toString())
        .containsExactly("Lamp.java", "State.java", "frozen.lock");
  }

  @Test
  void a_locked_enum_that_is_gone_comes_back() {
    FrozenFiles files = FrozenFiles.of(new Sky());
    List<SourceFile> all = new ArrayList<>(files.missing(List.of(), ""));
    String lock = all.remove(all.size() - 1).text();
    SourceFile gone = all.remove(5);

    assertThat(files.missing(all, lock)).first().isEqualTo(gone);
  }

  private static Table table(String name) {
    return Table.of(
            new TableName("sky", name),
            Column.bigint("id").notNull(),
            Column.of("state", STATE.type()))
        .with(new PrimaryKey(name + "_pkey", "id"));
  }

  private static final class Sky implements ManagedDatabase {
    @Override
    public String name() {
      return "sky";
    }

    @Override
    public String module() {
      return "sky";
    }

    @Override
    public RevisionHistory history() {
      return RevisionHistory.of(
          List.of(new V0001__Lamps(), new V0002__Domes(), new V0003__States(), new V0004__Plain()));
    }
  }

  private abstract static class SkyRevision extends Revision {
    SkyRevision() {
      super(Origin.on("2026-11-30"));
    }

    @Override
    protected ManagedDatabase database() {
      return new Sky();
    }
  }

  private static final class V0001__Lamps extends SkyRevision {
    @Override
    protected void change(SchemaChange schema) {
      schema.create(STATE).create(table("lamp"));
    }
  }

  private static final class V0002__Domes extends SkyRevision {
    @Override
    protected void change(SchemaChange schema) {
      schema.create(table("dome"));
    }
  }

  private static final class V0003__States extends SkyRevision {
    @Override
    protected void change(SchemaChange schema) {
      schema.alterEnum(STATE.name(), "on", "off", "On", "2x", "dim");
    }
  }

  private static final class V0004__Plain extends SkyRevision {
    @Override
    protected void change(SchemaChange schema) {
      schema.create(
          Table.of(new TableName("sky", "plain"), Column.bigint("id").notNull())
              .with(new PrimaryKey("plain_pkey", "id")));
    }
  }
}
