package dev.revise.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseUrlTest {
  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "postgresql://u:p@h:6432/d                | //h:6432/d              | u:p",
        "postgres://u:p@h/d                       | //h:5432/d              | u:p",
        "postgresql+psycopg2://u:p@h/d            | //h:5432/d              | u:p",
        "postgresql+asyncpg://u:p@h/d             | //h:5432/d              | u:p",
        "postgresql://                            | //localhost:5432/me     | me:",
        "postgresql:///d                          | //localhost:5432/d      | me:",
        "postgresql://u@/d                        | //localhost:5432/d      | u:",
        "postgresql://u:@h                        | //h:5432/u              | u:",
        "postgresql://h                           | //h:5432/me             | me:",
        "postgresql://:6432/d                     | //localhost:6432/d      | me:",
        "postgresql://[::1]/d                     | //[::1]:5432/d          | me:",
        "postgresql://u@[2001:db8::7]:6432/d      | //[2001:db8::7]:6432/d  | u:",
        "postgresql://a,b:6432/d                  | //a:5432,b:6432/d       | me:",
        "postgresql://a:1,[::1]:2/d               | //a:1,[::1]:2/d         | me:",
        "postgresql://a,b/d?port=6432             | //a:6432,b:6432/d       | me:",
        "postgresql://u%40x:p%2F%3A%40%25+@h/d%20e | //h:5432/d%20e         | u@x:p/:@%+",
        "postgresql://u:p?#:w@h/d                 | //h:5432/d              | u:p?#:w",
        "postgresql://%68/d                       | //h:5432/d              | me:",
        "postgresql:///?host=h&port=1&dbname=d&user=u&password=p | //h:1/d  | u:p",
        "jdbc:postgresql://h:6432/d?user=u&password=p%26 | //h:6432/d       | u:p&",
        "jdbc:postgresql://h/d?user=u&password=a+b%2B    | //h:5432/d       | u:a b+",
        "jdbc:postgresql://u:p@h/d                | //h:5432/d              | u:p",
        "jdbc:postgresql://h?user=u&password=a@b  | //h:5432/u              | u:a@b",
        "jdbc:postgresql:d                        | //localhost:5432/d      | me:",
        "jdbc:postgresql:/                        | //localhost:5432/me     | me:",
        "jdbc:postgresql:?host=h&user=u           | //h:5432/u              | u:",
        "jdbc:postgresql://a,b:6432/d             | //a:5432,b:6432/d       | me:",
      })
  void postgresql_in_each_form(String url, String place, String login) {
    Ground ground = new Ground(directory).url(url);
    assertThat(ground.place()).isEqualTo("jdbc:postgresql:" + place);
    assertThat(ground.login()).startsWith(login + " by");
  }

  @ParameterizedTest
  @CsvSource({
    "sslmode=verify-full, sslmode=verify-full",
    "sslrootcert=/etc/ca%20s.pem, sslrootcert=%2Fetc%2Fca%20s.pem",
    "ssl=true, sslmode=require",
    "ssl=verify-ca, sslmode=verify-ca",
    "connect_timeout=5, connectTimeout=5",
    "options=-c%20search_path%3Dx, options=-c%20search_path%3Dx",
    "target_session_attrs=read-write, targetServerType=primary",
    "target_session_attrs=prefer-standby, targetServerType=preferSecondary",
    "keepalives=1, tcpKeepAlive=true",
    "load_balance_hosts=random, loadBalanceHosts=true",
    "client_encoding=utf8,",
  })
  void libpqs_parameters_in_the_drivers_words(String libpq, String jdbc) {
    String url = new Ground(directory).url("postgresql://h/d?" + libpq).config().url();
    assertThat(url)
        .isEqualTo(
            "jdbc:postgresql://h:5432/d?ApplicationName=revise" + (jdbc == null ? "" : "&" + jdbc));
  }

  @Test
  void the_drivers_own_parameters_stay() {
    Ground ground =
        new Ground(directory)
            .url("jdbc:postgresql://h/d?prepareThreshold=0&ssl&ApplicationName=me");
    assertThat(ground.config().url())
        .isEqualTo("jdbc:postgresql://h:5432/d?ApplicationName=me&prepareThreshold=0&ssl=true");
  }

  @Test
  void secrets_travel_beside_the_url() {
    DatabaseConfig config =
        new Ground(directory).url("postgresql://u:p@h/d?sslkey=k.pk8&sslpassword=s").config();
    assertThat(config.url())
        .isEqualTo("jdbc:postgresql://h:5432/d?ApplicationName=revise&sslkey=k.pk8");
    assertThat(config.properties())
        .containsOnly(
            Map.entry("user", "u"), Map.entry("password", "p"), Map.entry("sslpassword", "s"));
    assertThat(config.values())
        .contains(
            new ConfigValue("password", "********", "--url"),
            new ConfigValue("sslpassword", "********", "--url"));
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:h2:mem:x, jdbc:h2:mem:x, :",
    "jdbc:h2:mem:x;USER=sa;PASSWORD=p;DB_CLOSE_DELAY=-1, jdbc:h2:mem:x;DB_CLOSE_DELAY=-1, sa:p",
    "jdbc:h2:mem:x;MODE=STRICT;user=sa;password=a\\;b, jdbc:h2:mem:x;MODE=STRICT, sa:a;b",
    "jdbc:h2:tcp://h/~/x;PASSWORD_HASH=TRUE, jdbc:h2:tcp://h/~/x;PASSWORD_HASH=TRUE, :",
  })
  void h2_in_each_form(String url, String place, String login) {
    Ground ground = new Ground(directory).url(url);
    assertThat(ground.place()).isEqualTo(place);
    assertThat(ground.login()).startsWith(login + " by");
  }

  @Test
  void what_h2_runs_at_first_is_secret_too() {
    DatabaseConfig config =
        new Ground(directory).url("jdbc:h2:mem:x;INIT=SET A 1\\;SET B 2").config();
    assertThat(config.url()).isEqualTo("jdbc:h2:mem:x");
    assertThat(config.properties().getProperty("INIT")).isEqualTo("SET A 1;SET B 2");
  }
}
