package dev.revise.source.felis;

import dev.revise.schema.Sequence;

/** A sequence as an overlay says it. */
record SequenceYaml(Sequence sequence) {

  YamlMap yaml() {
    YamlMap yaml = new YamlMap();
    yaml.text(SequenceReader.TYPE, sequence.type().toString());
    yaml.number(SequenceReader.START, sequence.start());
    yaml.number(SequenceReader.INCREMENT, sequence.increment());
    yaml.number(SequenceReader.MINIMUM, sequence.minimum());
    yaml.number(SequenceReader.MAXIMUM, sequence.maximum());
    yaml.number(SequenceReader.CACHE, sequence.cache());
    yaml.flag(SequenceReader.CYCLES, sequence.cycles());
    return yaml;
  }
}
