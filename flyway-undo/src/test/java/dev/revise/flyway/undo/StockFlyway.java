package dev.revise.flyway.undo;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Flyway as it is sold over the counter: its classes loaded a second time, with neither our classes
 * nor our service file in sight. Only the JDBC drivers are shared, for a database in memory is seen
 * by one driver only.
 */
final class StockFlyway implements AutoCloseable {
  private final WithoutUs loader = new WithoutUs();
  private final Workspace workspace;

  StockFlyway(Workspace workspace) {
    this.workspace = workspace;
  }

  void migrate() {
    call(flyway(), "migrate");
  }

  void validate() {
    call(flyway(), "validate");
  }

  void repair() {
    call(flyway(), "repair");
  }

  void undo() {
    call(flyway(), "undo");
  }

  /** Each migration that info lists, as {@code 1 Success}. */
  List<String> info() {
    var migrations = (Object[]) call(call(flyway(), "info"), "all");
    return Stream.of(migrations)
        .map(
            migration ->
                call(migration, "getVersion")
                    + " "
                    + call(call(migration, "getState"), "getDisplayName"))
        .toList();
  }

  private Object flyway() {
    try {
      var configuration =
          loader
              .loadClass("org.flywaydb.core.Flyway")
              .getMethod("configure", ClassLoader.class)
              .invoke(null, loader);
      var database = workspace.database();
      call(configuration, "dataSource", database.url(), database.user(), database.password());
      call(
          configuration,
          "locations",
          (Object) new String[] {"filesystem:" + workspace.directory()});
      return call(configuration, "load");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object call(Object target, String method, Object... arguments) {
    try {
      var types = Arrays.stream(arguments).map(Object::getClass).toArray(Class<?>[]::new);
      return target.getClass().getMethod(method, types).invoke(target, arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e.getCause() == null ? e : e.getCause());
    }
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }

  private static final class WithoutUs extends URLClassLoader {
    WithoutUs() {
      super(urls(), getPlatformClassLoader());
    }

    private static URL[] urls() {
      return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
          .filter(entry -> !entry.contains("flyway-undo"))
          .map(WithoutUs::url)
          .toArray(URL[]::new);
    }

    private static URL url(String entry) {
      try {
        return Path.of(entry).toUri().toURL();
      } catch (MalformedURLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      return name.startsWith("org.h2.") || name.startsWith("org.postgresql.")
          ? StockFlyway.class.getClassLoader().loadClass(name)
          : super.findClass(name);
    }
  }
}
