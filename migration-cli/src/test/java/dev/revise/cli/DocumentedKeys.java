package dev.revise.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys in the tables of a page, under each of its titles. */
record DocumentedKeys(Map<String, List<String>> keys) {
  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\|.*");

  static DocumentedKeys of(Path page) throws IOException {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    String title = "";
    for (String line : Files.readAllLines(page)) {
      Matcher row = ROW.matcher(line);
      if (line.startsWith("## ")) {
        title = line.substring(3);
      } else if (row.matches()) {
        keys.computeIfAbsent(title, any -> new ArrayList<>()).add(row.group(1));
      }
    }
    return new DocumentedKeys(keys);
  }

  List<String> of(String title) {
    return keys.getOrDefault(title, List.of());
  }

  List<String> titles() {
    return List.copyOf(keys.keySet());
  }
}
