package dev.revise.ecsv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The lines after {@code # }. Of its keys only {@code datatype} says what stands in the rows. */
final class EcsvHeader {
  private static final String MARK = "# ";

  private EcsvHeader() {}

  static List<EcsvColumn> columns(String name, String text) {
    if (!text.startsWith("# %ECSV 1.")) {
      throw new IllegalArgumentException(name + " does not begin with # %ECSV 1.0");
    }
    return mapping(composed(text))
        .filter(header -> header.get("datatype") instanceof SequenceNode)
        .map(header -> ((SequenceNode) header.get("datatype")).getValue())
        .orElseThrow(() -> new IllegalArgumentException(name + " has no datatype in its header"))
        .stream()
        .map(EcsvHeader::column)
        .toList();
  }

  /** Nodes, because astropy writes tags of its own that say nothing about the rows. */
  private static Optional<Node> composed(String text) {
    String yaml =
        text.lines()
            .skip(1)
            .takeWhile(line -> line.startsWith(MARK))
            .map(line -> line.substring(MARK.length()))
            .collect(Collectors.joining("\n"));
    return new Compose(LoadSettings.builder().build()).composeString(yaml);
  }

  private static EcsvColumn column(Node node) {
    Map<String, Node> keys = mapping(Optional.of(node)).orElseThrow();
    return new EcsvColumn(
        text(keys, "name").orElseThrow(),
        text(keys, "datatype").orElseThrow(),
        text(keys, "subtype"),
        text(keys, "nullable").filter("true"::equals).isPresent());
  }

  private static Optional<String> text(Map<String, Node> keys, String key) {
    return Optional.ofNullable((ScalarNode) keys.get(key)).map(ScalarNode::getValue);
  }

  private static Optional<Map<String, Node>> mapping(Optional<Node> node) {
    return node.filter(MappingNode.class::isInstance)
        .map(
            found ->
                ((MappingNode) found)
                    .getValue().stream()
                        .collect(
                            Collectors.toMap(
                                tuple -> ((ScalarNode) tuple.getKeyNode()).getValue(),
                                tuple -> tuple.getValueNode())));
  }
}
