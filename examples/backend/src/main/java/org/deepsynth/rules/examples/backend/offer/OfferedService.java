package org.deepsynth.rules.examples.backend.offer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.deepsynth.rules.cac.CacRole;
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
 * @param filing the filing of its algorithm
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
        AlgorithmFiling filing,
        ContentReview review,
        Map<String, OfferedFeature> features) {

    public OfferedService {
        filing = filing == null ? new AlgorithmFiling(null, null, null) : filing;
        review = review == null ? new ContentReview(null, null, null) : review;
        features = new LinkedHashMap<>(features == null ? Map.of() : features);
    }

    /**
     * The filing of the algorithm.
     *
     * @param submittedOn the day on which it was submitted
     * @param number the number that it was given
     * @param numberShown whether the service shows it
     */
    public record AlgorithmFiling(LocalDate submittedOn, String number, Boolean numberShown) {}

    /**
     * How content is reviewed.
     *
     * @param inputs whether what users enter is reviewed
     * @param results whether what comes out is reviewed
     * @param featureLibrary whether there is a library of features of illegal content
     */
    public record ContentReview(Boolean inputs, Boolean results, Boolean featureLibrary) {}
}
