package org.deepsynth.rules.law;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The zone whose today is the evaluation date where none is given: that of the packs. Of several it is the one that is furthest
 * ahead, so the date is the latest of theirs, for a duty binds from its first midnight; where no pack names one, it is UTC. The
 * computer's own zone never matters.
 */
public final class EvaluationZone {

    private static final ZoneId UTC = ZoneId.of("UTC");

    private EvaluationZone() {}

    /** The zone for these packs at that moment. */
    public static ZoneId of(Collection<Catalogue> packs, Instant moment) {
        return packs.stream()
                .map(Catalogue::zone)
                .flatMap(Optional::stream)
                .max(Comparator.<ZoneId>comparingInt(
                                zone -> zone.getRules().getOffset(moment).getTotalSeconds())
                        .thenComparing(ZoneId::getId, Comparator.reverseOrder()))
                .orElse(UTC);
    }
}
