package dev.revise.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.schema.MigrationException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting costs nothing that is not needed. */
class StartUpTest {
  @TempDir Path directory;

  @Test
  void without_a_file_to_read_jackson_is_not_loaded() throws Exception {
    URL[] ours = {place(Configuration.class), place(MigrationException.class)};
    try (URLClassLoader alone = new URLClassLoader(ours, ClassLoader.getPlatformClassLoader())) {
      assertThat(urlFoundBy(alone)).startsWith("jdbc:h2:file:");
    }
  }

  private static URL place(Class<?> known) {
    return known.getProtectionDomain().getCodeSource().getLocation();
  }

  /** By a class loader that knows neither Jackson nor the driver. */
  private String urlFoundBy(ClassLoader loader) throws Exception {
    Class<?> around = loader.loadClass(Surroundings.class.getName());
    Class<?> wanted = loader.loadClass(Wanted.class.getName());
    Object surroundings =
        around
            .getConstructor(Map.class, Path.class, Path.class)
            .newInstance(Map.of(), directory, directory);
    Object configuration =
        loader
            .loadClass(Configuration.class.getName())
            .getConstructor(around, wanted)
            .newInstance(surroundings, wanted.getMethod("nothing").invoke(null));
    Object config =
        configuration
            .getClass()
            .getMethod("of", String.class, String.class)
            .invoke(configuration, "cdb_latiss", "cdb-latiss");
    return (String) config.getClass().getMethod("url").invoke(config);
  }
}
