package dev.revise.cdb.lsstcomcamsim;

import dev.revise.revision.ManagedDatabase;
import dev.revise.testing.laws.HistoryLaws;

class LawsTest extends HistoryLaws {
  @Override
  protected ManagedDatabase database() {
    return new LsstcomcamsimDatabase();
  }
}
