package dev.revise.dialect;

import dev.revise.dialect.Enclosed.Call;
import dev.revise.dialect.Enclosed.Cast;
import dev.revise.dialect.Enclosed.Phrase;
import dev.revise.dialect.Leaf.Text;
import dev.revise.dialect.Leaf.Word;
import dev.revise.dialect.Operator.In;
import dev.revise.dialect.Operator.Infix;
import dev.revise.dialect.Operator.Is;
import dev.revise.dialect.Operator.Junction;
import dev.revise.dialect.Operator.Not;
import dev.revise.dialect.Operator.Prefix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Conditions as H2 keeps them, which optimizes before it stores: NOT is moved inwards, constants
 * stand on the right, and functions have one name. See {@link H2Junctions} for AND and OR.
 */
final class H2Conditions {
  private static final Map<String, String> OPPOSITE =
      Map.ofEntries(
          Map.entry("=", "<>"),
          Map.entry("<>", "="),
          Map.entry("<", ">="),
          Map.entry(">=", "<"),
          Map.entry(">", "<="),
          Map.entry("<=", ">"),
          Map.entry("LIKE", "NOT LIKE"),
          Map.entry("NOT LIKE", "LIKE"),
          Map.entry("ILIKE", "NOT ILIKE"),
          Map.entry("NOT ILIKE", "ILIKE"),
          Map.entry("~", "!~"),
          Map.entry("!~", "~"),
          Map.entry("~*", "!~*"),
          Map.entry("!~*", "~*"),
          Map.entry("REGEXP", "NOT REGEXP"),
          Map.entry("NOT REGEXP", "REGEXP"),
          Map.entry("IS DISTINCT FROM", "IS NOT DISTINCT FROM"),
          Map.entry("IS NOT DISTINCT FROM", "IS DISTINCT FROM"));
  static final Map<String, String> MIRRORED =
      Map.of("=", "=", "<>", "<>", "<", ">", ">", "<", "<=", ">=", ">=", "<=");
  private static final Map<String, String> NAMES =
      Map.of("LENGTH", "CHAR_LENGTH", "CHARACTER_LENGTH", "CHAR_LENGTH", "CEILING", "CEIL");

  private H2Conditions() {}

  static Node of(Node given) {
    if (given instanceof Not not) {
      return of(negated(not.operand()));
    }
    Node node = given.map(H2Conditions::of);
    if (node instanceof Junction junction) {
      return H2Junctions.of(junction);
    }
    if (node instanceof Infix infix) {
      return infix(infix);
    }
    if (node instanceof In in) {
      return H2Junctions.list(in);
    }
    if (node instanceof Call call && call.function().equals("NOW")) {
      return new Word("LOCALTIMESTAMP");
    }
    if (node instanceof Call call) {
      return new Call(NAMES.getOrDefault(call.function(), call.function()), call.children());
    }
    if (node instanceof Phrase phrase && phrase.function().equals("POSITION")) {
      return new Call("LOCATE", phrase.children());
    }
    return node instanceof Prefix prefix && prefix.sign().equals("+") ? prefix.operand() : node;
  }

  private static Node negated(Node node) {
    if (node instanceof Not not) {
      return not.operand();
    }
    if (node instanceof Junction junction) {
      return new Junction(
          junction.word().equals("AND") ? "OR" : "AND",
          junction.children().stream().map(H2Conditions::negated).toList());
    }
    if (node instanceof Is is) {
      return new Is(is.operand(), !is.negated(), is.test());
    }
    if (node instanceof In in) {
      return new In(in.operand(), !in.negated(), in.values());
    }
    if (node instanceof Infix infix && OPPOSITE.containsKey(infix.operator())) {
      return new Infix(infix.left(), OPPOSITE.get(infix.operator()), infix.right());
    }
    return new Infix(node, "=", Word.FALSE);
  }

  private static Node infix(Infix infix) {
    String operator = infix.operator();
    if (operator.equals("%")) {
      return new Call("MOD", infix.children());
    }
    if (operator.equals("||")) {
      return concatenated(infix);
    }
    if (operator.contains("~")) {
      return regex(infix);
    }
    return MIRRORED.containsKey(operator) && isMirrored(infix)
        ? new Infix(infix.right(), MIRRORED.get(operator), infix.left())
        : infix;
  }

  /** From left to right, literals beside each other being one. */
  private static Node concatenated(Infix infix) {
    List<Node> operands = new ArrayList<>();
    operands(infix).forEach(operand -> append(operands, operand));
    operands.removeIf(operand -> operands.size() > 1 && operand.equals(new Text("")));
    return operands.stream().reduce((left, right) -> new Infix(left, "||", right)).orElseThrow();
  }

  private static Stream<Node> operands(Node node) {
    return node instanceof Infix infix && infix.operator().equals("||")
        ? Stream.concat(operands(infix.left()), operands(infix.right()))
        : Stream.of(node);
  }

  private static void append(List<Node> operands, Node operand) {
    int last = operands.size() - 1;
    if (last >= 0 && operands.get(last) instanceof Text left && operand instanceof Text right) {
      operands.set(last, new Text(left.value() + right.value()));
    } else {
      operands.add(operand);
    }
  }

  /** Constants to the right; of two others that are equal or not, H2 may exchange the sides. */
  private static boolean isMirrored(Infix infix) {
    boolean same = MIRRORED.get(infix.operator()).equals(infix.operator());
    return infix.left().isConstant()
        ? !infix.right().isConstant()
        : same
            && !infix.right().isConstant()
            && infix.right().sql().compareTo(infix.left().sql()) < 0;
  }

  private static Node regex(Infix infix) {
    String word = infix.operator().startsWith("!") ? "NOT REGEXP" : "REGEXP";
    Node left =
        infix.operator().endsWith("*")
            ? new Cast(infix.left(), ValueType.of("VARCHAR_IGNORECASE"))
            : infix.left();
    return new Infix(left, word, infix.right());
  }
}
