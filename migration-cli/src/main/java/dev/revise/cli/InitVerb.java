package dev.revise.cli;

import dev.revise.authoring.NewDatabaseRequest;
import dev.revise.authoring.NewDatabaseResult;
import dev.revise.authoring.ProjectInit;
import dev.revise.authoring.TypeExtension;
import dev.revise.command.SchemaReader;
import dev.revise.command.SchemaSpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "init",
    description =
        "Writes a database into a project of yours: classes, first revision, SQL, a test.",
    footer = {
      "  revise init survey --from entities                       those of the project, as they are",
      "  revise init survey --from felis:survey.yaml --dry-run    shows it, writes nothing",
      "  revise init survey --from database:postgresql://host/survey#public",
      "  revise init survey --from entities:com.example.model --package com.example.surveydb",
    })
final class InitVerb implements Verb {
  @Parameters(index = "0", paramLabel = "NAME", description = "Its name, such as survey.")
  private String name = "";

  @Option(
      names = "--from",
      paramLabel = "SCHEMA",
      description =
          "What the schema is: entities (default), entities:PACKAGE, felis:PATH or database:URL#SCHEMA.")
  private String from = "entities";

  @Option(
      names = "--schema",
      paramLabel = "SCHEMA",
      description =
          "The schema that its tables are in (default: public, that of the live database, or the one called NAME).")
  private Optional<String> schema = Optional.empty();

  @Option(
      names = {"-m", "--message"},
      paramLabel = "TEXT",
      description = "What the first revision does (default: Initial tables).")
  private String message = "Initial tables";

  @Option(
      names = "--package",
      paramLabel = "PACKAGE",
      description = "Where its classes go (default: beside the package of the service).")
  private Optional<String> packageName = Optional.empty();

  @Option(
      names = "--naming",
      paramLabel = "CLASS",
      description =
          "A naming strategy that the service gives to Hibernate, or jpa (default: Spring's where Spring Boot is, else jpa); may be repeated.")
  private List<String> naming = new ArrayList<>();

  @Option(
      names = "--extension",
      paramLabel = "TYPE=NAME",
      description = "The extension of PostgreSQL that brings a type; may be repeated.")
  private List<TypeExtension> extensions = new ArrayList<>();

  @Option(
      names = "--alembic-id",
      paramLabel = "ID",
      description = "The revision of Alembic's that the schema is at, where Alembic made it.")
  private Optional<String> alembicId = Optional.empty();

  @Option(names = "--dry-run", description = "Show it and write nothing.")
  private boolean dryRun;

  @Mixin private IgnoreOptions ignore = new IgnoreOptions();
  @Mixin private WaitOptions waiting = new WaitOptions();

  @Override
  public ExitCode run(Session session) {
    SchemaSpec source = ProjectInit.source(from, session.root());
    NewDatabaseRequest request =
        new NewDatabaseRequest(
            name,
            schema.or(() -> ProjectInit.schema(source)),
            source,
            packageName,
            message,
            extensions,
            naming,
            List.of(),
            LocalDate.now(),
            alembicId);
    SchemaReader schemas = session.schemas(waiting.lockTimeout()).ignoring(ignore.asked());
    NewDatabaseResult result =
        session.busy(
            "writing",
            () ->
                dryRun
                    ? ProjectInit.show(request, Version.number(), schemas, session.root())
                    : ProjectInit.write(request, Version.number(), schemas, session.root()));
    return session.answer(
        List.of(result),
        (results, printer) -> results.forEach(one -> NewDatabasePrinter.print(one, printer)));
  }
}
