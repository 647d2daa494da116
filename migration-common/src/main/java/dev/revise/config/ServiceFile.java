package dev.revise.config;

import dev.revise.schema.Nearest;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Named sets of libpq's parameters, after <a
 * href="https://www.postgresql.org/docs/current/libpq-pgservice.html">libpq 34.17</a>: {@code
 * PGSERVICEFILE}, else {@code ~/.pg_service.conf}; then {@code pg_service.conf} in {@code
 * PGSYSCONFDIR}. The JDBC driver reads such files too, but only those of its own process.
 */
record ServiceFile(TextFile file) {

  static Settings settings(Setting service, Surroundings surroundings) {
    List<ServiceFile> files = files(surroundings);
    return files.stream()
        .flatMap(file -> file.settings(service.value()).stream())
        .findFirst()
        .orElseThrow(() -> notFound(service, files));
  }

  private static List<ServiceFile> files(Surroundings surroundings) {
    Path own =
        surroundings
            .variable("PGSERVICEFILE")
            .map(text -> surroundings.path(text, surroundings.project()))
            .orElse(surroundings.home().resolve(".pg_service.conf"));
    Stream<Path> shared =
        surroundings.variable("PGSYSCONFDIR").stream()
            .map(text -> Path.of(text, "pg_service.conf"));
    return Stream.concat(Stream.of(own), shared).map(TextFile::new).map(ServiceFile::new).toList();
  }

  private static ConfigException notFound(Setting service, List<ServiceFile> files) {
    String places =
        files.stream().map(one -> one.file.path().toString()).collect(Collectors.joining(" and "));
    return ConfigException.in(
        service.origin(),
        "%s defines no service \"%s\"; add [%s] there or correct the name"
            .formatted(places, service.value(), service.value()));
  }

  private Optional<Settings> settings(String service) {
    List<String> lines = file.exists() ? file.lines() : List.of();
    int start = lines.stream().map(String::strip).toList().indexOf("[" + service + "]");
    return start < 0 ? Optional.empty() : Optional.of(section(service, lines, start));
  }

  private Settings section(String service, List<String> lines, int start) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int at = start + 1; at < lines.size(); at++) {
      String line = lines.get(at).strip();
      if (line.startsWith("[")) {
        break;
      }
      if (!line.isEmpty() && !line.startsWith("#")) {
        put(line, file.path() + " line " + (at + 1), values);
      }
    }
    return Settings.of(values, "service " + service + " of " + file.path());
  }

  private static void put(String line, String origin, Map<String, String> values) {
    String[] parts = line.split("=", 2);
    if (parts.length < 2) {
      throw ConfigException.in(origin, "a line of a service has the form name=value; correct it");
    }
    if (parts[0].equals("service")) {
      throw ConfigException.in(origin, "a service names no other one; leave \"service\" out");
    }
    if (!LibpqParameter.isKnown(parts[0])) {
      throw ConfigException.in(
          origin,
          "a service has no parameter of that name; %s"
              .formatted(
                  Nearest.closeTo(parts[0].strip(), LibpqParameter.names())
                      .map(near -> "did you mean \"" + near + "\"?")
                      .orElse("correct it")));
    }
    LibpqParameter.inJdbc(parts[0], parts[1], origin)
        .ifPresent(parameter -> values.putIfAbsent(parameter.name(), parameter.value()));
  }
}
