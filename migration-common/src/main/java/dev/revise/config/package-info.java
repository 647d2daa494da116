/**
 * Where a database is and who we are there.
 *
 * <p>The first of these that says something wins: {@code --url}; {@code REVISE_<DATABASE>_URL};
 * {@code REVISE_URL}; {@code CONSDB_URL}; {@code FLYWAY_URL}; {@code revise.toml} in the project,
 * then in the user's home; {@code db.cfg} in the project; {@code ~/.hera_mc/mc_config.json}; the
 * embedded H2 file that the Maven plugin uses. {@code docs/configuration.md} tells it all.
 *
 * <p>Environment variables and directories are handed in; nothing is printed, nothing connects, and
 * no message ever holds a password. Imports {@code schema}, Jackson for files, and the PostgreSQL
 * driver's list of its parameters.
 */
package dev.revise.config;
