/**
 * The laws that the history of a managed database keeps: {@link
 * dev.revise.testing.laws.HistoryLaws} for the tests of a module.
 */
package dev.revise.testing.laws;
