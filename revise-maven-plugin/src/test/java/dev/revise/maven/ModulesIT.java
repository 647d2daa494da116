package dev.revise.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A build of two modules: entities are in one, revisions in the other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ModulesIT {
  @TempDir static Path directory;
  private static TestDatabase database;
  private static Service build;

  @BeforeAll
  static void begin() throws Exception {
    LocalRepository repository = LocalRepository.inTarget();
    repository.install();
    database = DatabaseKind.POSTGRESQL.fresh();
    database.execute("DROP SCHEMA public CASCADE", "CREATE SCHEMA public"); // without stand-ins
    build = Service.copy("modules", "4.1.2", directory, repository, database);
  }

  @AfterAll
  static void end() {
    database.close();
  }

  @Test
  @Order(1)
  void init_in_the_parent_asks_for_the_module() throws Exception {
    assertThat(build.maven(Service.PLUGIN + "init", "-Ddatabase=shop").endsWith(1).text())
        .contains(
            "a database is written into one module, and this build has several; call init in the directory of that module, or pass -pl with it");
    assertThat(build.maven("-N", Service.PLUGIN + "init", "-Ddatabase=shop").endsWith(1).text())
        .contains("shop has packaging pom, so it has no classes;");
  }

  @Test
  @Order(2)
  void init_writes_into_the_module_that_is_named() throws Exception {
    assertThat(
            build
                .maven(
                    "-pl",
                    "database",
                    "-am",
                    Service.PLUGIN + "init",
                    "-Ddatabase=shop",
                    "-Dfrom=entities:com.example.shop.model")
                .succeeds()
                .text())
        .contains(
            "shop in ., package com.example.shop.modeldb, as entities:com.example.shop.model:\n",
            "  create table public.article\n");
    assertThat(build.file("database/revisions.lock")).exists();
    assertThat(build.file("revisions.lock")).doesNotExist();
    assertThat(Files.readString(build.file("model/pom.xml"))).doesNotContain("revise");
  }

  @Test
  @Order(3)
  void the_build_holds_the_laws() throws Exception {
    build.maven("verify", "-Ddialect=h2").succeeds();
    assertThat(
            Files.readString(
                build.file(
                    "database/target/surefire-reports/TEST-com.example.shop.modeldb.LawsTest.xml")))
        .contains("shop / h2 / base to head and back");
  }

  @Test
  @Order(4)
  void a_goal_in_the_parent_finds_the_module_with_the_database() throws Exception {
    assertThat(build.maven(Service.PLUGIN + "upgrade").succeeds().text())
        .contains("shop: 0000 -> 0001, 1 revision\n");
    assertThat(build.maven("-pl", "database", "-am", Service.PLUGIN + "check").succeeds().text())
        .contains("shop: its head 0001 is as entities:com.example.shop.model says\n");
  }

  @Test
  @Order(5)
  void a_change_in_the_other_module_is_seen() throws Exception {
    build.edit(
        "model/src/main/java/com/example/shop/model/Article.java",
        "  private String title;\n",
        "  private String title;\n  private Integer weight;\n");

    assertThat(
            build
                .maven(Service.PLUGIN + "revision", "-Dmessage=Weights", "-Ddatabase=shop")
                .succeeds()
                .text())
        .contains("  add column public.article.weight\n");
    assertThat(
            build.file(
                "database/src/main/java/com/example/shop/modeldb/revision/V0002__Weights.java"))
        .exists();
  }
}
