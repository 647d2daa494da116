package dev.revise.laws;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Names each law as it is tried, so that the output tells what has been proven. */
public final class LawReporter implements TestExecutionListener {
  private static final Logger LOG = LoggerFactory.getLogger("dev.revise.laws");

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest()) {
      switch (result.getStatus()) {
        case SUCCESSFUL -> LOG.info("holds: {}", test.getDisplayName());
        case FAILED, ABORTED -> LOG.error("BROKEN: {}", test.getDisplayName());
      }
    }
  }
}
