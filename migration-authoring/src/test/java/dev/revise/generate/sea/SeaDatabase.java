package dev.revise.generate.sea;

import dev.revise.generate.cosmos.CosmosDatabase;

/** One of several databases that have most in common. */
public final class SeaDatabase extends CosmosDatabase {
  public SeaDatabase() {
    super("sea");
  }
}
