package dev.revise.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Entities follow the head; a revision stays as it is for ever, and so cannot know them. */
@AnalyzeClasses(packages = "dev.revise.cdb", importOptions = DoNotIncludeTests.class)
class EntityRulesTest {

  @ArchTest
  static final ArchRule entities_know_annotations_alone =
      classes()
          .that()
          .resideInAPackage("dev.revise.cdb.*.entity..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "jakarta.persistence..",
              "org.hibernate.annotations..",
              "dev.revise.entity..",
              "dev.revise.mapping..",
              "dev.revise.cdb.*.entity..");

  @ArchTest
  static final ArchRule revisions_know_no_entity =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.revise.cdb.*.entity..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.revise.cdb.*.entity..");
}
