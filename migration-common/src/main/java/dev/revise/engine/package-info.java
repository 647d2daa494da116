/**
 * What drives Flyway and what Flyway calls back: live databases moved by plans, their history read
 * and written.
 *
 * <p>Imports {@code revision}, {@code dialect} and {@code config}; the only package that knows more
 * of Flyway than its migrations.
 */
package dev.revise.engine;
