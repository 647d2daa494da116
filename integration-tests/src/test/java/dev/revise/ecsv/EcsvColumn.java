package dev.revise.ecsv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Optional;

/**
 * A column of the header.
 *
 * @param datatype {@code int64}, {@code float64}, {@code bool}, {@code string} ...
 * @param subtype {@code json}: each cell is a value of JSON, which may be null
 * @param nullable whether the word {@code null} stands for no value, as an empty cell always does
 */
public record EcsvColumn(String name, String datatype, Optional<String> subtype, boolean nullable) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final String NULL = "null";

  Optional<String> value(String where, String cell) {
    if (subtype.equals(Optional.of("json"))) {
      return json(where, cell);
    }
    if (cell.isEmpty() || nullable && cell.equals(NULL)) {
      return Optional.empty();
    }
    return Optional.of(datatype.equals("bool") ? cell.toLowerCase(Locale.ROOT) : cell);
  }

  private Optional<String> json(String where, String cell) {
    try {
      JsonNode value = JSON.readTree(cell);
      boolean none = value.isNull() || value.isMissingNode();
      return none
          ? Optional.empty()
          : Optional.of(value.isTextual() ? value.textValue() : value.toString());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "%s: %s is no JSON, as column %s says: %s"
              .formatted(where, cell, name, e.getOriginalMessage()),
          e);
    }
  }
}
