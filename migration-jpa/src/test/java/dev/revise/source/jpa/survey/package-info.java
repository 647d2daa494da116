/** Entities as an observatory would write them: exposures, their detectors, and stored files. */
package dev.revise.source.jpa.survey;
