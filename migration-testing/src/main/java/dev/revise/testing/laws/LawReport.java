package dev.revise.testing.laws;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tests of a law. The log names each as it is tried; what is left out is a test that is skipped
 * with the reason, so that any report shows it.
 */
final class LawReport {
  private static final Logger LOG = LoggerFactory.getLogger("dev.revise.testing.laws");

  private LawReport() {}

  static DynamicTest test(String name, LawTest test) {
    return DynamicTest.dynamicTest(name, () -> run(name, test));
  }

  private static void run(String name, LawTest test) throws Exception {
    boolean holds = false;
    try {
      test.run();
      holds = true;
      LOG.info("holds: {}", name);
    } catch (TestAbortedException e) {
      holds = true;
      LOG.info("left out: {}: {}", name, e.getMessage());
      throw e;
    } finally {
      if (!holds) {
        LOG.error("BROKEN: {}", name);
      }
    }
  }

  static DynamicTest leftOut(String name, String reason) {
    return test(name, () -> Assumptions.abort(reason));
  }
}
