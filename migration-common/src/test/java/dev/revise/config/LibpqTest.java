package dev.revise.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What libpq's variables, services and password files say of what a URL leaves open. */
class LibpqTest {
  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "PGHOST, h, jdbc:postgresql://h:5432/me?ApplicationName=revise",
    "PGPORT, 6432, jdbc:postgresql://localhost:6432/me?ApplicationName=revise",
    "PGDATABASE, d, jdbc:postgresql://localhost:5432/d?ApplicationName=revise",
    "PGUSER, u, jdbc:postgresql://localhost:5432/u?ApplicationName=revise",
    "PGAPPNAME, a, jdbc:postgresql://localhost:5432/me?ApplicationName=a",
    "PGSSLMODE, require, jdbc:postgresql://localhost:5432/me?ApplicationName=revise&sslmode=require",
    "PGCONNECT_TIMEOUT, 3, jdbc:postgresql://localhost:5432/me?ApplicationName=revise&connectTimeout=3",
    "PGOPTIONS, -c a=b, jdbc:postgresql://localhost:5432/me?ApplicationName=revise&options=-c%20a%3Db",
  })
  void variables_fill_what_the_url_leaves_open(String variable, String value, String url) {
    assertThat(new Ground(directory).url("postgresql://").variable(variable, value).config().url())
        .isEqualTo(url);
  }

  @Test
  void variables_fill_nothing_else() {
    Ground ground =
        new Ground(directory)
            .url("postgresql://h:1/d?sslmode=disable")
            .variable("PGHOST", "x")
            .variable("PGPORT", "2")
            .variable("PGDATABASE", "x")
            .variable("PGSSLMODE", "require");
    assertThat(ground.config().url())
        .isEqualTo("jdbc:postgresql://h:1/d?ApplicationName=revise&sslmode=disable");
  }

  @Test
  void what_a_variable_fills_names_it() {
    Ground ground = new Ground(directory).url("postgresql:///d").variable("PGHOST", "h");
    assertThat(ground.config().values()).contains(new ConfigValue("host", "h", "PGHOST"));
  }

  @Test
  void a_socket_in_a_variable() {
    Ground ground = new Ground(directory).url("postgresql:///d").variable("PGHOST", "/var/run");
    assertThatThrownBy(ground::config).hasMessageStartingWith("PGHOST: the host is a Unix socket");
  }

  @ParameterizedTest
  @CsvSource({
    "h:5432:d:u:right, right",
    "*:*:*:*:right, right",
    "other:5432:d:u:wrong\\n*:*:*:*:right, right",
    "*:6432:*:*:wrong\\n# *:*:*:*:wrong\\nh:*:d:*:right\\n*:*:*:*:wrong, right",
    "*:*:*:*:a\\\\:b\\\\\\\\c, a:b\\c",
    "h:5432:d:other:wrong, ''",
  })
  void the_password_file(String lines, String password) {
    String text = lines.replace("\\n", "\n").replace("\\\\", "\\");
    Ground ground = new Ground(directory).url("postgresql://u@h/d").file(Ground.PGPASS, text);
    assertThat(ground.config().password().map(Password::reveal).orElse("")).isEqualTo(password);
  }

  @Test
  void names_with_colons_in_the_password_file() {
    Ground ground =
        new Ground(directory)
            .url("postgresql://u%3Ax@[::1]/d")
            .file(Ground.PGPASS, "\\:\\:1:5432:d:u\\:x:right");
    assertThat(ground.login()).isEqualTo("u:x:right by --url, home/.pgpass");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----"})
  void a_password_file_that_others_may_open(String permissions) {
    Ground ground =
        new Ground(directory)
            .url("postgresql://u@h/d")
            .file(Ground.PGPASS, "*:*:*:*:wrong")
            .permissions(Ground.PGPASS, permissions);
    assertThat(ground.config().password()).isEmpty();
    assertThat(ground.config().warnings())
        .containsExactly(
            ground.path(Ground.PGPASS)
                + ": the password file is ignored because others may open it; chmod 600 it");
  }

  @Test
  void another_password_file() {
    Ground ground =
        new Ground(directory)
            .file("home/mine", "*:*:*:*:right")
            .variable("PGPASSFILE", "~/mine")
            .file(Ground.PGPASS, "*:*:*:*:wrong");
    assertThat(ground.url("postgresql://h/d").login())
        .isEqualTo("me:right by the operating system, home/mine");
    assertThat(ground.url("postgresql://h/d?passfile=~/none").login())
        .isEqualTo("me: by the operating system, nobody");
  }

  @Test
  void a_service_beats_variables_as_in_libpq() {
    Ground ground =
        new Ground(directory)
            .url("postgresql:///d?service=summit")
            .variable("PGHOST", "x")
            .variable("PGUSER", "x")
            .file(
                Ground.SERVICES,
                """
                # ours
                [other]
                host=other
                [summit]
                host=h
                port=6432
                dbname=ignored
                user=u
                password=p=q
                application_name=a
                """);
    assertThat(ground.config().url()).isEqualTo("jdbc:postgresql://h:6432/d?ApplicationName=a");
    assertThat(ground.login())
        .isEqualTo(
            "u:p=q by service summit of home/.pg_service.conf, service summit of home/.pg_service.conf");
  }

  @Test
  void a_service_that_a_variable_names_in_the_systems_file() {
    Ground ground =
        new Ground(directory)
            .url("postgresql://")
            .variable("PGSERVICE", "summit")
            .variable("PGSERVICEFILE", directory + "/none")
            .variable("PGSYSCONFDIR", directory + "/etc")
            .file("etc/pg_service.conf", "[summit]\nhost=h\ndbname=d\n");
    assertThat(ground.place()).isEqualTo("jdbc:postgresql://h:5432/d");
  }

  @Test
  void a_service_that_no_file_defines() {
    Ground ground = new Ground(directory).url("postgresql://?service=summit");
    assertThatThrownBy(ground::config)
        .hasMessage(
            "--url: %s defines no service \"summit\"; add [summit] there or correct the name"
                .formatted(ground.path(Ground.SERVICES)));
  }

  @ParameterizedTest
  @CsvSource({
    "hots=x, a service has no parameter of that name; did you mean \"host\"?",
    "host, a line of a service has the form name=value; correct it",
    "service=x, a service names no other one; leave \"service\" out",
  })
  void a_service_with_a_mistake(String line, String sentence) {
    Ground ground =
        new Ground(directory)
            .url("postgresql://?service=s")
            .file(Ground.SERVICES, "[s]\n" + line + "\n");
    assertThatThrownBy(ground::config)
        .hasMessageStartingWith(ground.path(Ground.SERVICES) + " line 2: " + sentence);
  }
}
