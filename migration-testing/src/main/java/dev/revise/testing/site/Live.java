package dev.revise.testing.site;

import dev.revise.config.DatabaseConfig;
import dev.revise.config.Password;
import dev.revise.config.Placeholder;
import dev.revise.engine.LiveDatabase;
import dev.revise.revision.ManagedDatabase;
import dev.revise.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Test databases as revise's commands see them. */
public final class Live {
  private Live() {}

  public static LiveDatabase of(ManagedDatabase managed, TestDatabase place) {
    return of(managed, place, false);
  }

  /** Where data steps are told these. */
  public static LiveDatabase of(
      ManagedDatabase managed, TestDatabase place, Map<String, String> placeholders) {
    LiveDatabase live = of(managed, place);
    return new LiveDatabase(
        managed,
        live.config()
            .telling(
                placeholders.entrySet().stream()
                    .map(one -> new Placeholder(one.getKey(), new Password(one.getValue())))
                    .toList()));
  }

  public static LiveDatabase of(ManagedDatabase managed, TestDatabase place, boolean isProtected) {
    return new LiveDatabase(
        managed,
        new DatabaseConfig(
            place.url(),
            Optional.of(place.user()),
            Optional.of(new Password(place.password())),
            Optional.empty(),
            isProtected,
            List.of()));
  }
}
