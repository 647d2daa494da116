package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.diff.ByTable;
import dev.revise.diff.SchemaDiff;
import dev.revise.operation.Operations;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.Schema;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.laws.Case;
import dev.revise.testing.site.CatalogueLines;
import dev.revise.testing.site.LineDifferences;
import dev.revise.testing.site.Site;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is generated from a live database at one revision towards the next leads to the very same
 * catalogue as the revision that a person wrote, and back; on PostgreSQL, to that of the real
 * database.
 */
class AutogenerateLawsTest {

  @TestFactory
  Stream<DynamicTest> what_is_generated_reaches_the_next_revision_and_leads_back() {
    return Cases.all()
        .flatMap(
            one -> one.eachRevision("what is generated reaches it", step -> generate(one, step)));
  }

  private static void generate(Case one, RevisionStep step) throws Exception {
    try (Site site = one.at(Case.before(step));
        Site written = one.at(step.revision().id())) {
      one.provide(site);
      CatalogueLines before = site.catalogue();
      Schema from = site.introspected();
      Schema to = site.dialect().normalize(step.after());
      Operations operations = ByTable.of(SchemaDiff.between(from, to), from);

      site.place().execute(site.dialect().script(operations));
      assertThat(LineDifferences.between(written.catalogue(), site.catalogue())).isEmpty();
      Optional<Reference> reference = reference(one);
      if (reference.isPresent()) {
        assertThat(
                LineDifferences.between(
                    reference.get().at(step.revision().id()),
                    Reference.comparable(site.catalogue(), one.database().schema())))
            .isEmpty();
      }

      site.place().execute(site.dialect().script(operations.inverse()));
      assertThat(LineDifferences.between(before, site.catalogue())).isEmpty();
    }
  }

  private static Optional<Reference> reference(Case one) {
    return one.kind() == DatabaseKind.POSTGRESQL
        ? Reference.of(one.database().name())
        : Optional.empty();
  }
}
