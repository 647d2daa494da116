/**
 * Reads ECSV 1.0, astronomy's tables in text, as <a
 * href="https://github.com/astropy/astropy-APEs/blob/main/APE6.rst">APE 6</a> defines it: a header
 * in YAML after {@code # }, then rows in CSV with a space between cells.
 */
package dev.revise.ecsv;
