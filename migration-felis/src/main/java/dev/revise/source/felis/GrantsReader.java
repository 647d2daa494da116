package dev.revise.source.felis;

import dev.revise.schema.Grant;
import dev.revise.schema.Privilege;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code grants}: roles by the privilege that they hold. */
final class GrantsReader {
  private static final Set<String> PRIVILEGES =
      Arrays.stream(Privilege.values()).map(Privilege::name).collect(Collectors.toSet());

  private GrantsReader() {}

  static List<Grant> read(Mapping mapping) {
    List<Grant> grants = new ArrayList<>();
    mapping
        .mapping("grants")
        .map(all -> all.allowing("a grant", PRIVILEGES))
        .ifPresent(all -> all.entries().keySet().forEach(name -> grants.addAll(grants(all, name))));
    return grants;
  }

  private static List<Grant> grants(Mapping all, String privilege) {
    return all.at(privilege)
        .locating(
            () ->
                all.texts(privilege).stream()
                    .map(role -> new Grant(Privilege.valueOf(privilege), role))
                    .toList());
  }
}
