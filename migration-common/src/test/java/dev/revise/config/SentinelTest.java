package dev.revise.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that anyone may see holds a password, however it was written. */
class SentinelTest {
  private static final String SENTINEL = "hush";

  /** Each has the sentinel once, in the midst of what someone would not have encoded. */
  private static final List<String> PASSWORDS =
      List.of(
          "hush",
          "hush@x",
          "x@hush",
          "hush/x",
          "x/hush",
          "1/hush",
          "hush:x",
          "x:hush",
          "1:hush",
          "hush?x",
          "x?hush",
          "1?hush",
          "x?hush=",
          "1?x=hush",
          "1?hush=x",
          "hush#x",
          "x#hush",
          "hush&x",
          "x&hush",
          "x&hush=x",
          "x&x=hush",
          "hush;x",
          "x;hush",
          "x;hu=hush",
          "hush%",
          "%zzhush",
          "hush%40",
          "hush x",
          "x hush",
          "[hush",
          "hush]",
          "x,hush",
          "hush,x",
          "1,hush/@x",
          "x@y/hush@z",
          "'hush",
          "\"hush",
          "hush\\",
          "\\hush",
          "x\nhush",
          "é hush");

  private static final List<String> URLS =
      List.of(
          "postgresql://u:%s@h/d",
          "postgresql+psycopg2://u:%s@h:5432/d?sslmode=require",
          "postgresql://u:%s@[::1]:99999/d",
          "postgresql://u:%s@h:port/d",
          "postgresql://u:%s@h/d?unknown=1",
          "postgresql://u:%s",
          "postgresql://u:%s/d",
          "postgresql://h/d?user=u&password=%s",
          "postgresql://h/d?user=u&password=%s&unknown=1",
          "postgresql://h/d?sslpassword=%s",
          "postgresql://h/d?pasword=%s",
          "jdbc:postgresql://h/d?user=u&password=%s",
          "jdbc:postgresql://h/d?user=u&passwrod=%s",
          "jdbc:postgresql://u:%s@h/d",
          "jdbc:postgresql:d?password=%s",
          "jdbc:h2:mem:x;USER=sa;PASSWORD=%s",
          "jdbc:h2:mem:x;USER=sa;PASSWORD=%s;DB_CLOSE_DELAY=-1",
          "jdbc:h2:mem:x;PASSWROD=%s",
          "jdbc:h2:mem:x;PWD=%s",
          "jdbc:h2:mem:x;INIT=CREATE USER a PASSWORD '%s'",
          "jdbc:h2:tcp://sa:%s@h/d",
          "jdbc:h2:mem:x?password=%s",
          "mysql://u:%s@h/d",
          "sqlite:///d?key=%s",
          "jdbc:oracle:thin:u/%s@h",
          "u:%s@h/d",
          "host=h password=%s",
          "%s");

  private static final List<BiConsumer<Ground, String>> WAYS =
      List.of(
          (ground, url) -> ground.variable("REVISE_URL", url),
          (ground, url) -> ground.variable("FLYWAY_URL", url).environment("here"),
          (ground, url) -> ground.file(Ground.DB_CFG, url),
          (ground, url) -> ground.file(Ground.DB_CFG, url + "\n" + url),
          (ground, url) -> ground.file(Ground.TOML, "url = '''" + url + "'''"),
          (ground, url) -> ground.file(Ground.TOML, "url = \"" + url + "\""),
          (ground, url) -> ground.file(Ground.TOML, "url = " + url),
          (ground, url) ->
              ground.file(
                  Ground.HERA, "{\"databases\":{\"cdb_latiss\":{\"url\":\"" + url + "\"}}}"),
          (ground, url) ->
              ground.file(Ground.HERA, "{\"databases\":{\"cdb_latiss\":{\"url\":" + url + "}}}"));

  private static final List<String> TOMLS =
      List.of(
          "password = \"hush",
          "password = hush",
          "password \"hush\"",
          "password = \"hush\" x",
          "password = \"hush\"\npassword = \"hush\"",
          "url = \"postgresql://h/d\"\npassword = [\"hush\"]",
          "url = 'postgresql://h/d'\npassword = 'hush'\npasword = 'hush'",
          "url = 'postgresql://h/d'\npassword = 'hush'\npassword_file = 'hush'",
          "url = 'postgresql://h/d'\npassword = 'hush'",
          "url = 'postgresql://h/d'\npassword = {a = 'hush'}",
          "url = 'postgresql://h/d'\nprotected = 'hush'",
          "databases = 'hush'",
          "[databases.cdb_latiss]\nurl = 'hush'",
          "[environments]\nx = 'hush'",
          "\"password = hush\" = 1",
          "\"hush1\" = 1",
          "[placeholders]\ntoken = [\"hush\"]",
          "[placeholders]\n\"to ken\" = \"hush\"",
          "[databases.cdb_latiss]\nurl = \"postgresql://h/d\"\n\"pass hush\" = 2");

  @TempDir Path directory;

  static Stream<Arguments> urls() {
    return PASSWORDS.stream()
        .flatMap(
            password ->
                URLS.stream()
                    .filter(url -> !isWellFormed(url, password))
                    .map(url -> Arguments.of(url, password)));
  }

  /** A password without a host after it, which reads as a host or a database itself. */
  private static boolean isWellFormed(String url, String password) {
    return url.startsWith("postgresql://u:%s")
        && !url.contains("@")
        && password.matches("x@hush|1/hush");
  }

  @ParameterizedTest
  @MethodSource("urls")
  void in_a_url(String url, String password) {
    assertHidden(new Ground(directory).url(url.formatted(password)));
  }

  @ParameterizedTest
  @FieldSource("PASSWORDS")
  void in_each_place(String password) {
    for (int way = 0; way < WAYS.size(); way++) {
      Ground ground = new Ground(directory.resolve("way" + way));
      ground.file(Ground.HOME_TOML, "[environments.here]\nurl = 'postgresql://h/d'");
      WAYS.get(way).accept(ground, URLS.get(0).formatted(password));
      assertHidden(ground);
    }
  }

  @ParameterizedTest
  @FieldSource("TOMLS")
  void in_a_toml(String text) {
    assertHidden(new Ground(directory).file(Ground.TOML, text));
  }

  @ParameterizedTest
  @FieldSource("PASSWORDS")
  void in_the_files_and_variables_of_libpq(String password) {
    assertHidden(
        new Ground(directory.resolve("1"))
            .url("postgresql://u@h/d")
            .file(Ground.PGPASS, "x:" + password + "\n*:*:*:*:" + password));
    assertHidden(
        new Ground(directory.resolve("2"))
            .url("postgresql://u@h/d?service=s")
            .file(Ground.SERVICES, "[s]\npassword=" + password));
    assertHidden(
        new Ground(directory.resolve("3"))
            .url("postgresql://u@h/d")
            .variable("PGPASSWORD", password));
    assertHidden(
        new Ground(directory.resolve("4"))
            .url("jdbc:h2:mem:x")
            .variable("REVISE_PASSWORD", password));
  }

  private static void assertHidden(Ground ground) {
    assertThat(ground.surroundings().toString()).doesNotContain(SENTINEL);
    assertThat(ground.wanted().toString()).doesNotContain(SENTINEL);
    try {
      DatabaseConfig config = ground.config();
      assertThat(config.toString()).doesNotContain(SENTINEL);
      assertThat(config.url()).doesNotContain(SENTINEL);
      assertThat(config.values().toString()).doesNotContain(SENTINEL);
    } catch (ConfigException e) {
      assertThat(e).hasNoCause();
      assertThat(e.getMessage()).doesNotContain(SENTINEL).doesNotContain("\n");
    }
  }
}
