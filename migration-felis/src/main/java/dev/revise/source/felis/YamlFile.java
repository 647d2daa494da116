package dev.revise.source.felis;

import dev.revise.file.InputFile;
import dev.revise.file.UnreadableFileException;
import dev.revise.schema.MigrationException;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A YAML file, read safely: no tags that make objects, and limits on whatever can grow. */
record YamlFile(Path path) {
  /** The parser takes time by the square of an unbroken word. */
  private static final int MAX_LINE = 2 << 20;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setCodePointLimit(InputFile.MAX_BYTES)
          .setMaxAliasesForCollections(50)
          .setAllowRecursiveKeys(false)
          .setAllowNonScalarKeys(false)
          .setSchema(new YamlTags())
          .build();

  /**
   * The mapping that the file is.
   *
   * @throws MigrationException if it cannot be read, in a sentence with the file and the line
   */
  Mapping root() {
    return root(text());
  }

  /** The mapping that the file would be with that text. */
  Mapping root(String text) {
    Node root =
        composed(text).orElseThrow(() -> problem("the file is empty; fill it or remove it"));
    return YamlNode.of(path, root).mapping("the file");
  }

  private Optional<Node> composed(String text) {
    try {
      String readable = new YamlEscapes(this::parser).readable(text);
      return new Composer(SETTINGS, parser(readable)).getSingleNode();
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      throw new FilePosition(path, line, "")
          .problem("this is not valid YAML: " + e.getProblem(), e);
    } catch (ReaderException e) {
      throw problem(
          "character U+%04X is not allowed in YAML; remove it".formatted(e.getCodePoint()));
    } catch (YamlEngineException e) {
      throw FilePosition.of(path).problem("this is not valid YAML: " + e.getMessage(), e);
    }
  }

  private Parser parser(String text) {
    return new LimitedParser(path, new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text)));
  }

  private String text() {
    try {
      String text = new InputFile(path).text();
      requireLines(text);
      return text;
    } catch (UnreadableFileException e) {
      throw FilePosition.of(path).problem(e.getMessage(), e);
    }
  }

  private void requireLines(String text) {
    if (text.lines().anyMatch(line -> line.length() > MAX_LINE)) {
      throw problem("a line has more than %d characters; break it".formatted(MAX_LINE));
    }
  }

  private MigrationException problem(String sentence) {
    return FilePosition.of(path).problem(sentence);
  }
}
