package dev.revise.source.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where a catalogue stands on the page and what a reader calls it. */
record LedgerSubject(String database, String subject, String catalogue, String title) {

  /** In the order of the page. */
  static List<LedgerSubject> all() throws IOException {
    try (InputStream text = LedgerSubject.class.getResourceAsStream("subjects.tsv")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t"))
          .map(fields -> new LedgerSubject(fields[0], fields[1], fields[2], fields[3]))
          .toList();
    }
  }
}
