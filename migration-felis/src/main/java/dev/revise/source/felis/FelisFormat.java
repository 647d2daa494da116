package dev.revise.source.felis;

import dev.revise.source.ChosenNames;
import dev.revise.source.SchemaFormat;
import dev.revise.source.SchemaPlace;
import dev.revise.source.SchemaReading;
import java.nio.file.Path;
import java.util.Optional;

/** {@code felis:PATH}, with the overlay beside the file. */
public final class FelisFormat implements SchemaFormat {
  @Override
  public String kind() {
    return "felis";
  }

  @Override
  public SchemaReading read(SchemaPlace place) {
    Path file = Path.of(place.name());
    FelisSource source =
        place
            .companion()
            .map(own -> FelisSource.of(Path.of(own)).over(file))
            .orElseGet(() -> FelisSource.of(file));
    FelisReading reading = source.under(place.rules()).reading();
    return new SchemaReading(
        reading.schema(), reading.hints(), Optional.of(reading.ids()), ChosenNames.none());
  }
}
