/**
 * A worked example of data migrations: a catalogue in the shape of that of NLDS, the near-line data
 * store of the Centre for Environmental Data Analysis. It is no database of this repository, and
 * the laws do not list it.
 */
package dev.revise.nlds;
