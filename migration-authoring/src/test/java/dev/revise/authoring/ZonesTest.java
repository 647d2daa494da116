package dev.revise.authoring;

import static dev.revise.authoring.MoonModule.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.authoring.moon.MoonDatabase;
import dev.revise.command.Zone;
import dev.revise.command.Zones;
import dev.revise.schema.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The time zones of a revision that is written. */
class ZonesTest {
  @TempDir private Path root;

  @Test
  void a_column_that_gets_a_time_zone_says_which() throws IOException {
    MoonModule module = MoonModule.in(root);
    module.write(
        "moon.yaml",
        Files.readString(root.resolve("cdb-moon/moon.yaml"))
            .replace(
                "datatype: string, length: 20",
                "datatype: timestamp, \"postgresql:datatype\": timestamp with time zone"));

    assertThatThrownBy(() -> show(module, request("add zone")))
        .isInstanceOf(UsageException.class)
        .hasMessage(
            "crater.name gets or loses a time zone, which depends on where existing values were"
                + " written; pass --zone crater.name=UTC");
    assertThatThrownBy(() -> show(module, zoned("crater.id=UTC", "crater.name=UTC")))
        .isInstanceOf(UsageException.class)
        .hasMessage("--zone crater.id=UTC: crater.id neither gets nor loses a time zone");
    assertThatThrownBy(() -> show(module, zoned("crater.name=+02:00")))
        .isInstanceOf(UsageException.class)
        .hasMessage(
            "--zone crater.name=+02:00: \"+02:00\" is not the name of a time zone; pass one such as UTC or America/Santiago");
    assertThatThrownBy(() -> zoned("crater.name=UTC", "crater.name=UTC"))
        .isInstanceOf(UsageException.class)
        .hasMessage("--zone crater.name=UTC: crater.name has a zone already; pass it once");
    assertThatThrownBy(() -> zoned("crater.name"))
        .isInstanceOf(UsageException.class)
        .hasMessage(
            "--zone crater.name is not TABLE.COLUMN=ZONE, such as --zone exposure.exp_midpt=UTC");

    RevisionResult result = show(module, zoned("crater.name=America/Santiago"));
    assertThat(result.source().get()).contains(".alterInZone(", "\"America/Santiago\"");
    assertThat(result.operations().get(0).operation())
        .isEqualTo(
            "alter column moon.crater.name: from varchar(20) to timestamp with time zone, in time"
                + " zone America/Santiago");
  }

  private static RevisionRequest zoned(String... zones) {
    return new RevisionRequest(
        "add zone",
        Optional.empty(),
        false,
        List.of(),
        Fills.none(),
        new Zones(Stream.of(zones).map(Zone::parse).toList()),
        LocalDate.of(2026, 11, 21),
        Optional.empty());
  }

  private static RevisionResult show(MoonModule module, RevisionRequest request) {
    return NewRevision.show(new MoonDatabase(MoonModule.FELIS), request, module.targets());
  }
}
