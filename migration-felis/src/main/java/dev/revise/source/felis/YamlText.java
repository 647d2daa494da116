package dev.revise.source.felis;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;

/** The text of a YAML file. */
final class YamlText implements StreamDataWriter {
  private static final DumpSettings SETTINGS =
      DumpSettings.builder().setWidth(100).setUseUnicodeEncoding(true).build();

  private final StringBuilder text = new StringBuilder();

  private YamlText() {}

  static String of(YamlMap map) {
    YamlText text = new YamlText();
    new Dump(SETTINGS).dumpNode(map.node(), text);
    return text.text.toString();
  }

  @Override
  public void write(String more) {
    text.append(more);
  }

  @Override
  public void write(String more, int offset, int length) {
    text.append(more, offset, offset + length);
  }
}
