package dev.revise.bench;

import dev.revise.bench.Contender.Times;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How long each contender took in each round. */
final class Rounds {
  private final Map<Contender, List<Times>> times = new LinkedHashMap<>();

  void add(Contender contender, Times taken) {
    times.computeIfAbsent(contender, name -> new ArrayList<>()).add(taken);
    Bench.report(
        String.format(
            Locale.ROOT,
            "%-28s up %6.2f s, down %6.2f s",
            contender.name(),
            taken.up(),
            taken.down()));
  }

  /** The median over the rounds of how much longer one took than another in the same round. */
  Times ratio(Contender ours, Contender peer) {
    Times ratio = new Times(ratio(ours, peer, Times::up), ratio(ours, peer, Times::down));
    Bench.report(
        String.format(
            Locale.ROOT,
            "%-28s up %6.2f,   down %6.2f times %s",
            ours.name(),
            ratio.up(),
            ratio.down(),
            peer.name()));
    return ratio;
  }

  private double ratio(Contender ours, Contender peer, ToDoubleFunction<Times> way) {
    List<Times> own = times.get(ours);
    List<Times> others = times.get(peer);
    double[] ratios =
        IntStream.range(0, own.size())
            .mapToDouble(at -> way.applyAsDouble(own.get(at)) / way.applyAsDouble(others.get(at)))
            .sorted()
            .toArray();
    return ratios[ratios.length / 2];
  }
}
