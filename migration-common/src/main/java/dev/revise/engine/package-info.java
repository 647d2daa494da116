/**
 * What drives Flyway and what Flyway calls back.
 *
 * <p>Imports {@code revision} and {@code dialect}; the only package that knows more of Flyway than
 * its migrations.
 */
package dev.revise.engine;
