package dev.revise.cli;

import dev.revise.schema.MigrationException;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A word of the command line that means something; if it does not, picocli tells the sentence why.
 *
 * <p>No lambda in its place: the interface is of a class format for which Java 17 archives no
 * lambda, and without it none of picocli's converters either.
 */
record Word<T>(Function<String, T> meaning) implements ITypeConverter<T> {

  @Override
  public T convert(String word) {
    try {
      return meaning.apply(word);
    } catch (MigrationException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
