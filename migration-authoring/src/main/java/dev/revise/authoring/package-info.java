/**
 * The commands that write files of a repository: revisions, frozen entities, modules, Felis files.
 * They stand above {@code command} and {@code generate}, and no production database needs them.
 */
package dev.revise.authoring;
