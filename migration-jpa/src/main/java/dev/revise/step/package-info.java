/** Data steps on frozen entities, through Hibernate. */
package dev.revise.step;
