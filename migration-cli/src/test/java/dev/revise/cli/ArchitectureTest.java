package dev.revise.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Argument parsing and printing only. */
@AnalyzeClasses(packages = "dev.revise.cli", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule nothing_here_reaches_a_database =
      noClasses()
          .that()
          .doNotHaveSimpleName("Training") // names classes of drivers, to archive them
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..",
              "org.flywaydb..",
              "org.h2..",
              "org.postgresql..",
              "dev.revise.source..");

  @ArchTest
  static final ArchRule only_the_process_knows_its_streams =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule only_main_ends_the_process =
      noClasses()
          .that()
          .doNotHaveSimpleName("Main")
          .should()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule only_main_is_for_others =
      classes()
          .that()
          .arePublic()
          .should()
          .haveSimpleName("Main")
          .orShould()
          .haveSimpleName("Training");
}
