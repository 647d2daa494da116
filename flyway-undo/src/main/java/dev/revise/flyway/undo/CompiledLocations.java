package dev.revise.flyway.undo;

import java.util.Collection;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.scanner.classpath.ClasspathLocationHandlerImpl;

/**
 * Flyway's own handler of {@code classpath:} locations, with a way out in the error that {@code
 * flyway.failOnMissingLocations} makes of a missing one: most often the classes are not compiled.
 */
public final class CompiledLocations extends ClasspathLocationHandlerImpl {
  /** Above Flyway's own. */
  @Override
  public int getPriority() {
    return 1;
  }

  @Override
  public Collection<LoadableResource> scanForResources(
      Location location, Configuration configuration) {
    try {
      return super.scanForResources(location, configuration);
    } catch (FlywayException e) {
      throw new FlywayException(
          "%s holds no migrations; compile them first (mvn process-classes flyway:migrate) or correct flyway.locations"
              .formatted(location.getDescriptor()),
          e,
          e.getErrorCode());
    }
  }
}
