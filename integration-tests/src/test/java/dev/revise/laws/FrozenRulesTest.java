package dev.revise.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.revise.revision.ManagedDatabase;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What stays as it is for ever knows nothing that changes. */
class FrozenRulesTest {

  @TestFactory
  Stream<DynamicTest> frozen_entities_know_annotations_alone() {
    return keep(
        "frozen entities know annotations alone",
        database ->
            classes()
                .that()
                .resideInAPackage(below(database, "frozen"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                    "java..",
                    "jakarta.persistence..",
                    "org.hibernate.annotations..",
                    "dev.revise.entity..",
                    "dev.revise.mapping..",
                    below(database, "frozen")));
  }

  @TestFactory
  Stream<DynamicTest> revisions_know_their_own_frozen_entities_alone() {
    return keep(
        "revisions know their own frozen entities alone",
        database -> classes().should(new OwnFrozenEntities(database)));
  }

  @TestFactory
  Stream<DynamicTest> revisions_know_nothing_that_changes() {
    return keep(
        "revisions know nothing that changes",
        database ->
            noClasses()
                .that()
                .resideInAPackage(below(database, "revision"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    below(database, "entity"),
                    "dev.revise.command..",
                    "dev.revise.config..",
                    "dev.revise.dialect..",
                    "dev.revise.diff..",
                    "dev.revise.engine..",
                    "dev.revise.generate..",
                    "dev.revise.source.."));
  }

  private static Stream<DynamicTest> keep(String law, Function<ManagedDatabase, ArchRule> rule) {
    return EachDatabase.all()
        .keeps(
            law,
            database ->
                rule.apply(database)
                    .check(
                        new ClassFileImporter()
                            .importPackages(database.getClass().getPackageName())));
  }

  private static String below(ManagedDatabase database, String last) {
    return database.getClass().getPackageName() + "." + last + "..";
  }
}
