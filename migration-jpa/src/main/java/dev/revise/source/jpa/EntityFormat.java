package dev.revise.source.jpa;

import dev.revise.source.SchemaFormat;
import dev.revise.source.SchemaPlace;
import dev.revise.source.SchemaReading;

/** {@code entities:PACKAGE}. */
public final class EntityFormat implements SchemaFormat {
  @Override
  public String kind() {
    return "entities";
  }

  @Override
  public SchemaReading read(SchemaPlace place) {
    HibernateLine.require();
    EntityReading reading =
        EntitySource.ofPackage(place.name(), place.loader())
            .inSchema(place.home())
            .under(place.rules())
            .named(place.naming(), place.loader())
            .reading();
    return SchemaReading.of(place.rules().checked(reading.schema())).choosing(reading.chosen());
  }
}
