package dev.revise.source.felis;

import dev.revise.schema.MigrationException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value in a YAML file, read as whatever is wanted of it.
 *
 * @param place that of its key, where it has one
 * @param included what a mapping lies over: a mapping of an included file, which says more of it
 */
record YamlNode(FilePosition place, Node node, Optional<YamlNode> included) {
  private static final Set<String> YES = Set.of("true", "yes", "on");
  private static final Set<String> NO = Set.of("false", "no", "off");
  private static final Set<ScalarStyle> QUOTED =
      Set.of(ScalarStyle.SINGLE_QUOTED, ScalarStyle.DOUBLE_QUOTED);
  private static final int SHOWN = 60;
  private static final String MERGE = "<<";

  /** Each may hold what 50 others hold. */
  private static final int MAX_MERGES = 3;

  YamlNode(FilePosition place, Node node) {
    this(place, node, Optional.empty());
  }

  static YamlNode of(Path file, Node node) {
    return new YamlNode(new FilePosition(file, line(node), ""), node);
  }

  boolean isAbsent() {
    return node.getTag().equals(Tag.NULL);
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** Two mappings say what both say; anything else takes the place of the other. */
  YamlNode over(YamlNode other) {
    return isMapping() && other.isMapping()
        ? new YamlNode(place.over(other.place), node, Optional.of(other))
        : this;
  }

  /**
   * @param what what the mapping is, in the sentence that says it is none
   */
  Mapping mapping(String what) {
    if (node instanceof MappingNode mapping && mapping.getTag().equals(Tag.MAP)) {
      Mapping own = new Mapping(place, entries(mapping));
      return included.map(other -> own.over(other.mapping(what))).orElse(own);
    }
    throw other(what, "a mapping of keys to values");
  }

  List<YamlNode> list(String what) {
    if (node instanceof SequenceNode sequence && sequence.getTag().equals(Tag.SEQ)) {
      return sequence.getValue().stream().map(this::child).toList();
    }
    throw other(what, "a list");
  }

  String text(String what) {
    if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR)) {
      return stored(what, scalar.getValue()).strip();
    }
    if (node instanceof ScalarNode) {
      throw problem("%s must be text, not %s; put it in quotes".formatted(what, shown()));
    }
    throw other(what, "text");
  }

  /** The text, if a database can keep it. */
  private String stored(String what, String text) {
    text.codePoints()
        .filter(character -> character == 0 || character >= 0xd800 && character <= 0xdfff)
        .findFirst()
        .ifPresent(
            character -> {
              throw problem(
                  "%s holds U+%04X, which no database keeps; remove it".formatted(what, character));
            });
    return text;
  }

  /** Text in quotes keeps the blanks around it. */
  String exact(String what) {
    String trimmed = text(what);
    return node instanceof ScalarNode scalar && QUOTED.contains(scalar.getScalarStyle())
        ? scalar.getValue()
        : trimmed;
  }

  int whole(String what) {
    long number = large(what);
    if (number != (int) number) { // larger than any length or precision
      throw other(what, "a whole number");
    }
    return (int) number;
  }

  long large(String what) {
    if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.INT)) {
      try {
        return Long.decode(scalar.getValue());
      } catch (NumberFormatException e) { // larger than anything that counts
        throw other(what, "a whole number");
      }
    }
    throw other(what, "a whole number");
  }

  /** Also the words that YAML 1.1, which Felis reads, takes for true and false. */
  boolean flag(String what) {
    String word =
        node instanceof ScalarNode scalar ? scalar.getValue().toLowerCase(Locale.ROOT) : "";
    if (!YES.contains(word) && !NO.contains(word)) {
      throw other(what, "true or false");
    }
    return YES.contains(word);
  }

  Scalar scalar(String what) {
    if (node instanceof ScalarNode scalar) {
      return new Scalar(scalar.getValue().strip(), scalar.getTag());
    }
    throw other(what, "a single value");
  }

  YamlNode withId(String other) {
    return new YamlNode(
        place.withId(other), node, included.map(included -> included.withId(other)));
  }

  private Map<String, YamlNode> entries(MappingNode mapping) {
    return entries(mapping, 0);
  }

  private Map<String, YamlNode> entries(MappingNode mapping, int merges) {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    Map<String, YamlNode> merged = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode key = child(tuple.getKeyNode());
      String name = key.scalar("a key").text();
      if (name.equals(MERGE) && isPlain(tuple.getKeyNode())) {
        merge(key, tuple.getValueNode(), merges).forEach(merged::putIfAbsent);
        continue;
      }
      if (entries.put(name, new YamlNode(key.place(), tuple.getValueNode())) != null) {
        throw key.problem("key \"%s\" stands twice; remove one".formatted(name));
      }
    }
    merged.forEach(entries::putIfAbsent);
    return entries;
  }

  /** What other mappings give to one that has it not; the first of them wins (YAML 1.1, merge). */
  private Map<String, YamlNode> merge(YamlNode key, Node given, int merges) {
    if (merges == MAX_MERGES) {
      throw key.problem("mappings are merged more than %d deep; write them out".formatted(merges));
    }
    List<Node> others =
        given instanceof SequenceNode sequence ? sequence.getValue() : List.of(given);
    Map<String, YamlNode> merged = new LinkedHashMap<>();
    for (Node other : others) {
      if (!(other instanceof MappingNode mapping)) {
        throw key.problem("\"<<\" must be a mapping or a list of mappings");
      }
      entries(mapping, merges + 1).forEach(merged::putIfAbsent);
    }
    return merged;
  }

  private static boolean isPlain(Node key) {
    return key instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN;
  }

  private MigrationException other(String what, String wanted) {
    return problem("%s must be %s, not %s".formatted(what, wanted, shown()));
  }

  private MigrationException problem(String sentence) {
    return place.problem(sentence);
  }

  private String shown() {
    if (node instanceof ScalarNode scalar) {
      String text = scalar.getValue();
      return isAbsent() ? "empty" : '"' + text.substring(0, Math.min(SHOWN, text.length())) + '"';
    }
    return isList() ? "a list" : "a mapping";
  }

  private YamlNode child(Node other) {
    return new YamlNode(new FilePosition(place.file(), line(other), place.id()), other);
  }

  private static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
  }
}
