package dev.revise.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import dev.revise.generate.sky.SkyDatabase;
import dev.revise.generate.sky.SkyRevision;
import dev.revise.operation.Operations;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Schema;
import dev.revise.testing.Compiled;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Drafts of revisions of sky: written, compiled, loaded, replayed. */
final class Drafts {
  private static final String PACKAGE = "dev.revise.generate.sky.revision.";

  private Drafts() {}

  static RevisionDraft draft(int id, String message, Schema before, Operations operations) {
    return new RevisionDraft(
        new RevisionId(id), message, LocalDate.of(2026, 11, 21), before, operations);
  }

  static String written(RevisionDraft draft) {
    return RevisionWriter.of(new SkyDatabase()).write(draft).text();
  }

  /** What each class does is what its draft says, and Spotless has nothing to say. */
  static void assertFaithful(List<RevisionDraft> drafts)
      throws IOException, ReflectiveOperationException {
    Map<String, String> sources =
        drafts.stream().collect(Collectors.toMap(d -> PACKAGE + d.className(), Drafts::written));
    sources.values().forEach(Drafts::assertFormatted);
    Compiled compiled = Compiled.of(sources);
    for (RevisionDraft draft : drafts) {
      String name = PACKAGE + draft.className();
      SkyRevision revision =
          (SkyRevision) compiled.loadClass(name).getDeclaredConstructor().newInstance();
      assertThat(revision.replay(draft.before()))
          .as(sources.get(name))
          .isEqualTo(draft.operations());
      assertThat(revision.id()).isEqualTo(draft.id());
      assertThat(revision.origin()).isEqualTo(draft.origin());
    }
  }

  private static void assertFormatted(String text) {
    try {
      assertThat(new Formatter().formatSourceAndFixImports(text)).isEqualTo(text);
      assertThat(new Formatter().formatSource(text)).isEqualTo(text);
    } catch (FormatterException e) {
      throw new AssertionError(text, e);
    }
  }
}
