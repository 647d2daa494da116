package dev.revise.dialect;

import dev.revise.dialect.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tokens of an expression, of which the next ones must be what the grammar says. */
final class Tokens {
  /** Something that no rule of our grammar reads. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Unreadable() {
      super("an expression that we cannot read", null, false, false);
    }
  }

  private static final Set<String> FURTHER = Set.of("VARYING", "PRECISION", "LARGE", "OBJECT");

  private static final Set<String> FIELDS =
      Set.of("YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND");

  private final List<Token> tokens;
  private int next;

  Tokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  Unreadable unreadable() {
    return new Unreadable();
  }

  void require(boolean fits) {
    if (!fits) {
      throw unreadable();
    }
  }

  boolean isAtEnd() {
    return next == tokens.size();
  }

  void requireEnd() {
    require(isAtEnd());
  }

  Token peek() {
    require(!isAtEnd());
    return tokens.get(next);
  }

  Token next() {
    Token token = peek();
    next++;
    return token;
  }

  void back() {
    next--;
  }

  boolean at(int ahead, String text) {
    return next + ahead < tokens.size() && tokens.get(next + ahead).is(text);
  }

  void skip(int count) {
    next += count;
  }

  /** Whether exactly these words or signs came next; they are behind us then. */
  boolean skip(String... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (!at(i, expected[i])) {
        return false;
      }
    }
    next += expected.length;
    return true;
  }

  void expect(String text) {
    require(skip(text));
  }

  /** Whether a literal comes, maybe behind the further words of its type. */
  boolean isTypedLiteral() {
    int at = next;
    while (at < tokens.size() && isZone(tokens.get(at))) {
      at++;
    }
    return at < tokens.size() && tokens.get(at).is(Kind.LITERAL);
  }

  private static boolean isZone(Token token) {
    return List.of("WITH", "WITHOUT", "TIME", "ZONE").stream().anyMatch(token::is);
  }

  /** {@code DATE '2026-01-01'}, {@code INTERVAL '1' DAY}. */
  Node typedLiteral() {
    ValueType type = type();
    Leaf.Text text = new Leaf.Text(next().value());
    return new Enclosed.Cast(
        text, type.name().equals("INTERVAL") && !isAtEnd() ? interval() : type);
  }

  /** {@code DAY}, {@code DAY(18) TO SECOND(6)}; how many digits it keeps is left out. */
  private ValueType interval() {
    String name = "INTERVAL";
    parameters();
    while (!isAtEnd() && (FIELDS.stream().anyMatch(peek()::is) || at(0, "TO"))) {
      name += " " + next().text().toUpperCase(Locale.ROOT);
      parameters();
    }
    return ValueType.of(name);
  }

  /** {@code timestamp(3) with time zone}, {@code cdb."Band"[]}, {@code ENUM('a', 'b')}. */
  ValueType type() {
    String name = name();
    if (name.equals("ENUM")) {
      expect("(");
      do {
        require(next().is(Kind.LITERAL));
      } while (skip(","));
      expect(")");
      return ValueType.DEFINED;
    }
    while (!isAtEnd() && FURTHER.stream().anyMatch(peek()::is)) {
      name += " " + next().text().toUpperCase(Locale.ROOT);
    }
    if (name.equals("INTERVAL")) {
      return interval();
    }
    List<Integer> parameters = parameters();
    if (skip("WITH", "TIME", "ZONE")) {
      name += " WITH TIME ZONE";
    }
    skip("WITHOUT", "TIME", "ZONE");
    return isArray()
        ? ValueType.of(name + "[]")
        : ValueType.of(name, parameters.toArray(Integer[]::new));
  }

  private boolean isArray() {
    boolean array = false;
    while (skip("[", "]") || skip("ARRAY")) {
      array = true;
    }
    return array;
  }

  private String name() {
    Token first = next();
    require(first.is(Kind.WORD) || first.is(Kind.NAME));
    if (at(0, ".")) {
      return qualified(first);
    }
    return first.is(Kind.WORD) ? first.text().toUpperCase(Locale.ROOT) : first.text();
  }

  /** PostgreSQL prints names bare, H2 would take them for others. */
  private String qualified(Token first) {
    String name = quoted(first);
    while (skip(".")) {
      require(peek().is(Kind.WORD) || peek().is(Kind.NAME));
      name += "." + quoted(next());
    }
    return name;
  }

  private static String quoted(Token name) {
    return name.isName() ? Token.name(name.value()).text() : name.text();
  }

  private List<Integer> parameters() {
    List<Integer> parameters = new ArrayList<>();
    if (skip("(")) {
      do {
        String sign = skip("-") ? "-" : "";
        Token number = next();
        require(number.text().matches("\\d{1,9}"));
        parameters.add(Integer.valueOf(sign + number.text()));
      } while (skip(","));
      expect(")");
    }
    return parameters;
  }
}
