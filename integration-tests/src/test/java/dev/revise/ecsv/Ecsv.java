package dev.revise.ecsv;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of ECSV.
 *
 * @param rows the text of each value by the name of its column, in the order of the header; none
 *     where a row has no value
 */
public record Ecsv(List<EcsvColumn> columns, List<Map<String, Optional<String>>> rows) {
  public Ecsv {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  public static Ecsv read(Path file) {
    try {
      return of(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param name of the file, for what is wrong in it
   * @throws IllegalArgumentException naming the file and the line or column
   */
  static Ecsv of(String name, String text) {
    List<EcsvColumn> columns = EcsvHeader.columns(name, text);
    List<String[]> lines = lines(name, text);
    List<String> names = columns.stream().map(EcsvColumn::name).toList();
    if (lines.isEmpty() || !List.of(lines.get(0)).equals(names)) {
      throw new IllegalArgumentException(
          "%s: the first line after the header does not name its columns, %s"
              .formatted(name, String.join(" ", names)));
    }
    List<Map<String, Optional<String>>> rows = new ArrayList<>();
    for (int number = 1; number < lines.size(); number++) {
      rows.add(row(name + " row " + number, columns, lines.get(number)));
    }
    return new Ecsv(columns, rows);
  }

  private static List<String[]> lines(String name, String text) {
    CsvSchema spaced = CsvSchema.emptySchema().withColumnSeparator(' ').withComments();
    try (MappingIterator<String[]> lines =
        new CsvMapper()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .readerFor(String[].class)
            .with(spaced)
            .readValues(text)) {
      return lines.readAll();
    } catch (IOException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  private static Map<String, Optional<String>> row(
      String where, List<EcsvColumn> columns, String[] cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          "%s has %d cells for %d columns".formatted(where, cells.length, columns.size()));
    }
    Map<String, Optional<String>> row = new LinkedHashMap<>();
    for (int at = 0; at < cells.length; at++) {
      row.put(columns.get(at).name(), columns.get(at).value(where, cells[at]));
    }
    return row;
  }
}
