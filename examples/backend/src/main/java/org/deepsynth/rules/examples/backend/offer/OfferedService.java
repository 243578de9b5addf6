package org.deepsynth.rules.examples.backend.offer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepsynth.rules.cac.CacRole;
import org.deepsynth.rules.cac.Filing;
import org.deepsynth.rules.cac.OpinionFeature;

/**
 * One service. A setting that is left out is not known, which is never taken for a no.
 *
 * @param name what users see
 * @param operator whom it belongs to
 * @param onlineSince its first day
 * @param roles the roles of its operator, all of them
 * @param opinionFeatures its features of public expression, all of them
 * @param networkLogMonths how long network logs are kept
 * @param usersVerified whether every user is verified
 * @param filings its algorithms and their filings, all of them
 * @param review how content is reviewed
 * @param features its features by their keys, whether switched on or not
 */
public record OfferedService(
        String name,
        String operator,
        LocalDate onlineSince,
        Set<CacRole> roles,
        Set<OpinionFeature> opinionFeatures,
        Integer networkLogMonths,
        Boolean usersVerified,
        List<AlgorithmFiling> filings,
        ContentReview review,
        Map<String, OfferedFeature> features) {

    public OfferedService {
        filings = filings == null ? null : List.copyOf(filings);
        review = review == null ? new ContentReview(null, null, null) : review;
        features = new LinkedHashMap<>(features == null ? Map.of() : features);
    }

    /**
     * An algorithm and its filing.
     *
     * @param algorithm of which kind it is
     * @param role as what it is filed
     * @param usedSince since when the service is provided with it
     * @param submittedOn the day on which it was submitted
     * @param number the number that it was given
     * @param numberShown whether the service shows it
     */
    public record AlgorithmFiling(
            Filing.Algorithm algorithm,
            Filing.Role role,
            LocalDate usedSince,
            LocalDate submittedOn,
            String number,
            Boolean numberShown) {}

    /**
     * How content is reviewed.
     *
     * @param inputs whether what users enter is reviewed
     * @param results whether what comes out is reviewed
     * @param featureLibrary whether there is a library of features of illegal content
     */
    public record ContentReview(Boolean inputs, Boolean results, Boolean featureLibrary) {}
}
