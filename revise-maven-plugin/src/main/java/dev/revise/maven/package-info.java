/**
 * The verbs of revise as goals of Maven. A goal puts the words of a command line together and
 * starts {@code migration-cli} in a process of its own, over the classes of the project; it holds
 * no logic of databases.
 */
package dev.revise.maven;
