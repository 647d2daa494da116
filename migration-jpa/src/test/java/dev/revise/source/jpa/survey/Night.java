package dev.revise.source.jpa.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Which exposure of which night; the order of the components is that of the key. */
@Embeddable
public record Night(@Column(name = "seq_num") int seqNum, @Column(name = "day_obs") int dayObs) {}
