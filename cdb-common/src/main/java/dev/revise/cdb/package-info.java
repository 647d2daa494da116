/** What the databases of Rubin's ConsDB share; each has a package of its own below. */
package dev.revise.cdb;
