/** Entities that somebody else wrote, as a new database finds them. They import JPA alone. */
package dev.revise.launcher.quality;
