package dev.revise.testing.laws;

/** What a law asks. */
@FunctionalInterface
public interface LawTest {
  void run() throws Exception;
}
