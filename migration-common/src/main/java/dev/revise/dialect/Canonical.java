package dev.revise.dialect;

import dev.revise.dialect.Enclosed.Call;
import dev.revise.dialect.Enclosed.Case;
import dev.revise.dialect.Enclosed.Cast;
import dev.revise.dialect.Enclosed.Phrase;
import dev.revise.dialect.Leaf.Number;
import dev.revise.dialect.Leaf.Text;
import dev.revise.dialect.Leaf.Word;
import dev.revise.dialect.Operator.In;
import dev.revise.dialect.Operator.Infix;
import dev.revise.dialect.Operator.Junction;
import dev.revise.dialect.Operator.Not;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An expression without what databases add when they print it. */
record Canonical(Typing typing) {
  private static final Set<String> SUMS = Set.of("+", "-", "*", "/", "%");

  Node of(Node given) {
    Node node = given.map(this::of);
    if (node instanceof Cast cast) {
      return cast(cast);
    }
    if (node instanceof Infix infix) {
      return infix(infix);
    }
    if (node instanceof Junction junction) {
      return new Junction(junction.word(), junction.conditions().toList());
    }
    if (node instanceof In in) {
      return in(in);
    }
    if (node instanceof Case cases) {
      return cases(cases);
    }
    return node instanceof Call call ? call(call) : node;
  }

  private Node cast(Cast cast) {
    ValueType type = cast.type();
    if (cast.value().equals(Word.NULL) || type.holds(typing.of(cast.value()))) {
      return cast.value();
    }
    if (cast.value() instanceof Text text) {
      return literal(text, type);
    }
    return cast;
  }

  private static Node literal(Text text, ValueType type) {
    boolean fits =
        type.isCharacters()
            && type.parameters().stream().allMatch(length -> text.value().length() <= length);
    if (fits) {
      return text;
    }
    if (type.isMoment()) {
      return new Cast(new Text(Moments.written(text.value(), type)), type);
    }
    if (type.name().startsWith("INTERVAL ")) {
      return new Cast(new Text(text.value().replaceFirst("^(\\d+) (day|mon|year)s?$", "$1")), type);
    }
    Node read = Agreement.number(text, type).orElse(Agreement.truth(text, type));
    return read.equals(text) ? new Cast(text, type) : read;
  }

  private Node infix(Infix infix) {
    String operator = infix.operator();
    if (operator.equals("IS NOT DISTINCT FROM")) {
      return new Not(infix(new Infix(infix.left(), "IS DISTINCT FROM", infix.right())));
    }
    boolean comparing =
        infix.binding() == Binding.COMPARISON || operator.equals("IS DISTINCT FROM");
    if (comparing || SUMS.contains(operator)) {
      List<Node> agreed = agreed(List.of(infix.left(), infix.right()), comparing);
      return new Infix(agreed.get(0), operator, agreed.get(1));
    }
    return operator.equals("||") ? infix.map(this::uncastFixed) : infix;
  }

  private List<Node> agreed(List<Node> operands, boolean comparing) {
    return new Agreement(typing, comparing).of(operands);
  }

  /** What both databases write between characters and text by themselves. */
  private Node uncastFixed(Node node) {
    return node instanceof Cast cast
            && cast.type().equals(ValueType.TEXT)
            && typing.of(cast.value()).name().equals("CHAR")
        ? cast.value()
        : node;
  }

  /** PostgreSQL keeps a list of two and more constants and compares anything else by itself. */
  private Node in(In in) {
    List<Node> constants = in.values().stream().filter(Node::isConstant).toList();
    List<Node> others = in.values();
    List<Node> tests = new ArrayList<>();
    if (constants.size() > 1) {
      tests.add(list(in, constants));
      others = in.values().stream().filter(value -> !value.isConstant()).toList();
    }
    String sign = in.negated() ? "<>" : "=";
    others.forEach(value -> tests.add(infix(new Infix(in.operand(), sign, value))));
    return Junction.of(in.negated() ? "AND" : "OR", tests);
  }

  private Node list(In in, List<Node> constants) {
    List<Node> operands = new ArrayList<>(List.of(in.operand()));
    operands.addAll(constants);
    List<Node> agreed = agreed(operands, true);
    return new In(agreed.get(0), in.negated(), agreed.subList(1, agreed.size()));
  }

  private Node cases(Case cases) {
    List<Node> results = agreed(Typing.results(cases), false);
    List<Node> whens = new ArrayList<>();
    for (int i = 0; i < cases.whens().size(); i += 2) {
      whens.add(condition(cases, cases.whens().get(i)));
      whens.add(results.get(i / 2));
    }
    Optional<Node> otherwise =
        cases.otherwise().map(last -> results.get(results.size() - 1)).filter(this::isValue);
    return new Case(cases.operand(), whens, otherwise);
  }

  private Node condition(Case cases, Node when) {
    return cases.operand().map(operand -> agreed(List.of(operand, when), true).get(1)).orElse(when);
  }

  private boolean isValue(Node node) {
    return !node.equals(Word.NULL);
  }

  private Node call(Call call) {
    List<Node> arguments = call.children();
    if (call.function().equals("DATE_PART")
        && arguments.size() == 2
        && arguments.get(0) instanceof Text field) {
      String first = field.value().toUpperCase(Locale.ROOT) + " FROM ";
      return new Phrase("EXTRACT", first, "", List.of(arguments.get(1)));
    }
    if (Typing.COMMON.contains(call.function())) {
      return new Call(call.function(), agreed(arguments, false));
    }
    return call.map(argument -> uncast(call.function(), uncastFixed(argument)));
  }

  /** Which of the functions of that name is meant follows from its other arguments. */
  private Node uncast(String function, Node argument) {
    if (!(argument instanceof Cast cast)) {
      return argument;
    }
    boolean added =
        cast.value() instanceof Text && cast.type().name().equals("REGCLASS")
            || cast.value() instanceof Number number && cast.type().holds(number.value())
            || Typing.REAL.contains(function)
                && cast.type().equals(ValueType.DOUBLE_PRECISION)
                && typing.of(cast.value()).isWhole();
    return added ? cast.value() : argument;
  }
}
