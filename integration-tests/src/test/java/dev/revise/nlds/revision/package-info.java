/** The revisions of nlds_catalog. */
package dev.revise.nlds.revision;
