package dev.revise.config;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedUrlTest {
  private static final String ACCEPTED =
      "; write postgresql://user@host:5432/database (SQLAlchemy's +driver may follow), jdbc:postgresql://host:5432/database or jdbc:h2:file:/path";

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "sqlite:///x.db, sqlite://",
    "mysql+pymysql://u:p@h/d, mysql+pymysql://",
    "jdbc:oracle:thin:@h, jdbc:oracle:",
  })
  void of_another_database(String url, String scheme) {
    assertThatThrownBy(() -> new Ground(directory).url(url).config())
        .isInstanceOf(ConfigException.class)
        .hasMessage("--url: revise speaks to PostgreSQL and H2, not to " + scheme + ACCEPTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/var/lib/x", "h2:x", "host=h dbname=d", "jdbc:postgres://h/d"})
  void garbage(String url) {
    assertThatThrownBy(() -> new Ground(directory).url(url).config())
        .hasMessageEndingWith(ACCEPTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "postgresql://u:p@w@h/d             | the URL has an @ where none belongs",
        "postgresql://u:12/3@h/d            | the URL has an @ where none belongs",
        "postgresql://u:a/b@h/d             | the URL has an @ where none belongs",
        "postgresql://u:p@h:port/d          | the port is no number from 1 to 65535",
        "postgresql://h:99999/d             | the port is no number from 1 to 65535",
        "postgresql://a:1,b:2,c/d?port=1,2  | give one port for all hosts or one for each",
        "postgresql://[::1/d                | an IPv6 address lacks its closing bracket; write it as [::1]",
        "postgresql://u:%zz@h/d             | the URL has a % that two hexadecimal digits do not follow",
        "postgresql://h/d?sslmode           | a parameter of a URL has the form name=value",
        "postgresql://h/d?sslmod=require    | the URL has an unknown parameter \"sslmod\"; the nearest known one is \"sslmode\"",
        "jdbc:postgresql://h/d?sslMode=no   | the URL has an unknown parameter \"sslMode\"; the nearest known one is \"sslmode\"",
        "postgresql://h/d?keepalives_idle=1 | the JDBC driver has nothing like libpq's \"keepalives_idle\"; leave it out",
        "postgresql://h/d?keepalives=yes    | \"keepalives\" is one of 0, 1",
        "postgresql:///d?host=/var/run      | the host is a Unix socket, which the JDBC driver cannot reach; name a host such as localhost",
        "postgresql://%2Fvar%2Frun/d        | the host is a Unix socket, which the JDBC driver cannot reach; name a host such as localhost",
        "jdbc:h2:mem:x;PASSWD=p             | a setting of an H2 URL has the form ;NAME=value",
        "jdbc:h2:mem:x;PASSWORD=a;b         | a setting of an H2 URL has the form ;NAME=value",
        "jdbc:h2:tcp://sa:p@h/x             | an H2 URL is jdbc:h2:file:/path or jdbc:h2:tcp://host/path",
        "jdbc:h2:mem:x?password=p           | an H2 URL is jdbc:h2:file:/path or jdbc:h2:tcp://host/path",
      })
  void malformed(String url, String sentence) {
    assertThatThrownBy(() -> new Ground(directory).url(url).config())
        .isInstanceOf(ConfigException.class)
        .hasNoCause()
        .hasMessageStartingWith("--url: " + sentence);
  }
}
