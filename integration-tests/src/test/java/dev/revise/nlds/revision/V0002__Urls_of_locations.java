package dev.revise.nlds.revision;

import static dev.revise.schema.Column.text;

import dev.revise.nlds.NldsRevision;
import dev.revise.nlds.frozen.r0001.Storage;
import dev.revise.nlds.frozen.r0002.Location;
import dev.revise.operation.NoStep;
import dev.revise.operation.Placeholders;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;
import dev.revise.schema.MigrationException;
import dev.revise.step.Entities;
import dev.revise.step.EntityStep;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** There may be several object stores and tape systems: each location says in which one it is. */
public final class V0002__Urls_of_locations extends NldsRevision {
  public V0002__Urls_of_locations() {
    super(Origin.on("2024-01-15"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema.table(LOCATION).add(text("url_scheme"), text("url_netloc"));
    schema.run("say in which store each location is", new NameStores(), new NoStep());
    schema.table(LOCATION).setNotNull("url_scheme", "url_netloc");
  }

  /** So far there was one store of each kind, which only the configuration knows. */
  record NameStores() implements EntityStep {
    private static final Pattern HOST = Pattern.compile("[^/@?#\\s]+");
    private static final Pattern TAPE_URL =
        Pattern.compile("root://([^/@?#\\s]+//[^/?#\\s][^?#\\s]*?)/*");

    @Override
    public void check(Placeholders given) {
      tenancy(given);
      tape(given);
    }

    @Override
    public long run(Entities entities) {
      String tenancy = tenancy(entities.context().placeholders());
      String tape = tape(entities.context().placeholders());
      return entities.walk(Location.class).update(location -> name(location, tenancy, tape));
    }

    private static void name(Location location, String tenancy, String tape) {
      boolean isTape = storage(location) == Storage.TAPE;
      location.urlScheme = isTape ? "root" : "http";
      location.urlNetloc = isTape ? tape : tenancy;
    }

    private static Storage storage(Location location) {
      return Optional.ofNullable(location.storageType)
          .orElseThrow(
              () ->
                  new MigrationException(
                      "location %d has no storage type; give it one, or delete it"
                          .formatted(location.id)));
    }

    private static String tenancy(Placeholders given) {
      return given.require(
          "tenancy",
          "HOST or HOST:PORT of the object store",
          text -> Optional.of(text).filter(HOST.asMatchPredicate()));
    }

    private static String tape(Placeholders given) {
      return given.require(
          "tape_url",
          "root://HOST//PATH of the tape system",
          text ->
              Optional.of(TAPE_URL.matcher(text)).filter(Matcher::matches).map(m -> m.group(1)));
    }
  }
}
