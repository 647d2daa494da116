package dev.revise.config;

import dev.revise.schema.Nearest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postgresql.PGProperty;

/**
 * The parameters of a PostgreSQL URL, in the JDBC driver's words. Of the same name, the last wins.
 */
final class UrlQuery {
  private static final Pattern NAME = Pattern.compile("\\w+");
  private static final Set<String> PLACE = Set.of("host", "port", "dbname");

  /** The driver's own names for what libpq and we call otherwise. */
  private static final Map<String, String> DRIVER_NAMES =
      Map.of("PGHOST", "host", "PGPORT", "port", "PGDBNAME", "dbname");

  private final Notation notation;
  private final String origin;
  private final Map<String, String> values = new LinkedHashMap<>();

  private UrlQuery(Notation notation, String origin) {
    this.notation = notation;
    this.origin = origin;
  }

  static Map<String, String> read(UrlParts parts, Notation notation, String origin) {
    UrlQuery query = new UrlQuery(notation, origin);
    for (String parameter : parts.query().split("&")) {
      if (!parameter.isEmpty()) {
        query.add(parameter, parts.mayBeQuoted() && !query.hasSecret());
      }
    }
    return query.values;
  }

  private boolean hasSecret() {
    return !Collections.disjoint(values.keySet(), Target.SECRETS);
  }

  /**
   * @param quotable whether the name cannot be a piece of a password that was not encoded
   */
  private void add(String parameter, boolean quotable) {
    String[] parts = parameter.split("=", 2);
    String name = notation.decode(parts[0], origin);
    if (parts.length < 2 && !(notation == Notation.JDBC && isKnown(name))) {
      throw ConfigException.in(
          origin,
          "a parameter of a URL has the form name=value; percent-encode & in a value as %26");
    }
    if (!isKnown(name)) {
      throw unknown(name, quotable);
    }
    put(name, parts.length < 2 ? "true" : notation.decode(parts[1], origin));
  }

  private boolean isKnown(String name) {
    return notation == Notation.LIBPQ
        ? LibpqParameter.isKnown(name)
        : PLACE.contains(name) || PGProperty.forName(name) != null;
  }

  private void put(String name, String value) {
    if (notation == Notation.JDBC) {
      values.put(DRIVER_NAMES.getOrDefault(name, name), value);
    } else {
      LibpqParameter.inJdbc(name, value, origin)
          .ifPresent(parameter -> values.put(parameter.name(), parameter.value()));
    }
  }

  private ConfigException unknown(String name, boolean quotable) {
    if (!quotable || !NAME.matcher(name).matches()) {
      return ConfigException.in(
          origin,
          "the URL has an unknown parameter; percent-encode & ? = @ in a password as %26 %3F %3D %40");
    }
    return ConfigException.in(
        origin,
        "the URL has an unknown parameter \"%s\"; the nearest known one is \"%s\""
            .formatted(name, Nearest.to(name, names()).orElse("")));
  }

  private Set<String> names() {
    if (notation == Notation.LIBPQ) {
      return LibpqParameter.names();
    }
    List<String> names = new ArrayList<>(PLACE);
    Stream.of(PGProperty.values()).map(PGProperty::getName).forEach(names::add);
    return new TreeSet<>(names);
  }
}
