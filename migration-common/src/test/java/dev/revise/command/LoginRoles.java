package dev.revise.command;

import dev.revise.engine.LiveDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Two roles of PostgreSQL that may log in; closing drops them and what they own. */
record LoginRoles(StepDatabase sky, String owner, String guest) implements AutoCloseable {
  static final String SECRET = "sentinel-password";

  /** The first one owns the schema. */
  static LoginRoles of(StepDatabase sky) throws SQLException {
    String suffix = UUID.randomUUID().toString().substring(0, 8);
    LoginRoles roles = new LoginRoles(sky, "owner_" + suffix, "guest_" + suffix);
    for (String role : List.of(roles.owner, roles.guest)) {
      sky.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(role, SECRET));
    }
    sky.execute("CREATE SCHEMA sky AUTHORIZATION " + roles.owner);
    return roles;
  }

  LiveDatabase as(String role) {
    return sky.live(sky.url(), role, SECRET);
  }

  @Override
  public void close() throws SQLException {
    for (String role : List.of(guest, owner)) {
      sky.execute("DROP OWNED BY " + role + " CASCADE", "DROP ROLE " + role);
    }
  }
}
