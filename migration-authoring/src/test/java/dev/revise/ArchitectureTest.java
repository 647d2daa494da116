package dev.revise;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Dependencies point one way: authoring, command, engine, revision, dialect, operation, schema.
 * What a module of its own may see, its pom says.
 */
@AnalyzeClasses(
    packages = "dev.revise",
    importOptions = {DoNotIncludeTests.class, ArchitectureTest.WithoutTestJars.class})
class ArchitectureTest {

  /** What modules share of their tests comes as a jar. */
  static final class WithoutTestJars implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }

  @ArchTest
  static final ArchRule schema_imports_java_alone =
      classes()
          .that()
          .resideInAPackage("dev.revise.schema..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "dev.revise.schema..");

  @ArchTest
  static final ArchRule file_imports_schema_alone =
      classes()
          .that()
          .resideInAPackage("dev.revise.file..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "dev.revise.schema..", "dev.revise.file..");

  @ArchTest
  static final ArchRule entity_imports_schema_alone =
      classes()
          .that()
          .resideInAPackage("dev.revise.entity..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "dev.revise.schema..", "dev.revise.entity..");

  @ArchTest
  static final ArchRule mapping_imports_hibernate_alone =
      classes()
          .that()
          .resideInAPackage("dev.revise.mapping..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.hibernate..", "dev.revise.mapping..");

  @ArchTest
  static final ArchRule operation_imports_schema_alone =
      classes()
          .that()
          .resideInAPackage("dev.revise.operation..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "dev.revise.schema..", "dev.revise.operation..");

  @ArchTest
  static final ArchRule dialect_imports_schema_and_operation =
      classes()
          .that()
          .resideInAPackage("dev.revise.dialect..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.h2.mvstore..",
              "org.postgresql",
              "dev.revise.schema..",
              "dev.revise.operation..",
              "dev.revise.dialect..");

  @ArchTest
  static final ArchRule diff_imports_schema_and_operation =
      classes()
          .that()
          .resideInAPackage("dev.revise.diff..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "dev.revise.schema..", "dev.revise.operation..", "dev.revise.diff..");

  @ArchTest
  static final ArchRule sources_see_dialect_and_schema =
      classes()
          .that()
          .resideInAPackage("dev.revise.source..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "dev.revise.schema..",
              "dev.revise.dialect..",
              "dev.revise.entity..",
              "dev.revise.mapping..",
              "dev.revise.file..",
              "dev.revise.source..",
              "org.snakeyaml..",
              "org.hibernate..",
              "jakarta.persistence..");

  @ArchTest
  static final ArchRule only_felis_knows_the_yaml_library =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.revise.source.felis..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.snakeyaml..");

  @ArchTest
  static final ArchRule only_jpa_and_step_know_hibernate =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.revise.source.jpa..", "dev.revise.step..", "dev.revise.mapping..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.hibernate..", "jakarta.persistence..");

  @ArchTest
  static final ArchRule only_generate_knows_how_java_is_written =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.revise.generate..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.palantir.javapoet..", "com.google..", "javax.lang.model..");

  @ArchTest
  static final ArchRule generate_imports_revision_and_what_it_is_made_of =
      classes()
          .that()
          .resideInAPackage("dev.revise.generate..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "javax.lang.model..",
              "com.palantir.javapoet..",
              "com.google.googlejavaformat..",
              "dev.revise.schema..",
              "dev.revise.operation..",
              "dev.revise.dialect..",
              "dev.revise.revision..",
              "dev.revise.entity..",
              "dev.revise.generate..");

  @ArchTest
  static final ArchRule revision_knows_no_engine =
      noClasses()
          .that()
          .resideInAPackage("dev.revise.revision..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.revise.engine..",
              "dev.revise.generate..",
              "dev.revise.source..",
              "dev.revise.step..");

  @ArchTest
  static final ArchRule revision_knows_flyway_by_its_public_face =
      noClasses()
          .that()
          .resideInAnyPackage("dev.revise.revision..", "dev.revise.engine..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.flywaydb.core.internal..");

  @ArchTest
  static final ArchRule steps_know_the_revision_that_runs_them_and_no_engine =
      classes()
          .that()
          .resideInAPackage("dev.revise.step..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.hibernate..",
              "jakarta.persistence..",
              "dev.revise.schema..",
              "dev.revise.entity..",
              "dev.revise.source.jpa..",
              "dev.revise.revision..",
              "dev.revise.step..");

  @ArchTest
  static final ArchRule command_composes_values_and_engine =
      classes()
          .that()
          .resideInAPackage("dev.revise.command..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "dev.revise.command..",
              "dev.revise.config..",
              "dev.revise.diff..",
              "dev.revise.dialect..",
              "dev.revise.engine..",
              "dev.revise.entity..",
              "dev.revise.file..",
              "dev.revise.operation..",
              "dev.revise.revision..",
              "dev.revise.schema..",
              "dev.revise.source",
              "dev.revise.source.jdbc..");

  @ArchTest
  static final ArchRule nobody_imports_authoring =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.revise.authoring..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.revise.authoring..");

  @ArchTest
  static final ArchRule nobody_here_imports_command =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.revise.command..", "dev.revise.authoring..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.revise.command..");

  @ArchTest
  static final ArchRule config_imports_schema_and_what_reads_files =
      classes()
          .that()
          .resideInAPackage("dev.revise.config..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "dev.revise.schema..",
              "dev.revise.file..",
              "dev.revise.config..",
              "tools.jackson..",
              "org.postgresql");

  @ArchTest
  static final ArchRule config_is_told_its_surroundings =
      noClasses()
          .that()
          .resideInAPackage("dev.revise.config..")
          .should()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class)
          .orShould()
          .callMethod(System.class, "getProperty", String.class);

  @ArchTest
  static final ArchRule no_cycles = slices().matching("dev.revise.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nobody_prints =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");
}
