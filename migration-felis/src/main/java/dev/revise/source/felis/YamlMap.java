package dev.revise.source.felis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Keys and values to be written, in that order. An empty list or mapping is left out. */
final class YamlMap {
  private final List<NodeTuple> entries = new ArrayList<>();

  boolean isEmpty() {
    return entries.isEmpty();
  }

  void text(String key, String value) {
    put(key, YamlScalar.text(value));
  }

  void number(String key, long value) {
    scalar(key, Scalar.of(BigDecimal.valueOf(value)));
  }

  void scalar(String key, Scalar value) {
    put(key, YamlScalar.of(value));
  }

  void flag(String key, boolean value) {
    put(key, YamlScalar.flag(value));
  }

  void map(String key, YamlMap value) {
    if (!value.isEmpty()) {
      put(key, value.node());
    }
  }

  void texts(String key, Collection<String> values) {
    if (!values.isEmpty()) {
      put(key, list(values.stream().map(YamlScalar::text).toList(), FlowStyle.BLOCK));
    }
  }

  void texts(String key, Map<String, String> values) {
    YamlMap map = new YamlMap();
    values.forEach(map::text);
    map(key, map);
  }

  void maps(String key, List<YamlMap> values) {
    if (!values.isEmpty()) {
      put(key, list(values.stream().map(YamlMap::node).toList(), FlowStyle.BLOCK));
    }
  }

  /** An empty list, where the key must be there. */
  void nothing(String key) {
    put(key, list(List.of(), FlowStyle.FLOW));
  }

  Node node() {
    return new MappingNode(Tag.MAP, List.copyOf(entries), FlowStyle.BLOCK);
  }

  private void put(String key, Node value) {
    entries.add(new NodeTuple(YamlScalar.text(key), value));
  }

  private static Node list(List<? extends Node> values, FlowStyle style) {
    return new SequenceNode(Tag.SEQ, List.copyOf(values), style);
  }
}
