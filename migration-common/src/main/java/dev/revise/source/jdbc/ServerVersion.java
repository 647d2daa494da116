package dev.revise.source.jdbc;

import dev.revise.schema.MigrationException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The numbers of a version; {@code 18} as a bound means 18 with anything behind it. */
public record ServerVersion(List<Integer> numbers) implements Comparable<ServerVersion> {
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})*).*");

  public ServerVersion {
    numbers = List.copyOf(numbers);
  }

  /** What a server says it is: {@code 15.14 (Debian 15.14-0+deb12u1)}, {@code 19beta1}. */
  public static ServerVersion of(String text) {
    Matcher matcher = NUMBERS.matcher(text);
    if (!matcher.matches()) {
      throw new MigrationException("\"" + text + "\" is not the version of a database");
    }
    return new ServerVersion(
        Arrays.stream(matcher.group(1).split("\\.")).map(Integer::valueOf).toList());
  }

  boolean isAtLeast(ServerVersion bound) {
    return truncatedTo(bound).compareTo(bound) >= 0;
  }

  boolean isAtMost(ServerVersion bound) {
    return truncatedTo(bound).compareTo(bound) <= 0;
  }

  private ServerVersion truncatedTo(ServerVersion bound) {
    return new ServerVersion(numbers.subList(0, Math.min(numbers.size(), bound.numbers.size())));
  }

  @Override
  public int compareTo(ServerVersion other) {
    return Arrays.compare(numbers.toArray(Integer[]::new), other.numbers.toArray(Integer[]::new));
  }

  @Override
  public String toString() {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
  }
}
