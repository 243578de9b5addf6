package com.example.gate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.deepsynth.rules.description.Delivery;
import org.deepsynth.rules.description.Function;
import org.deepsynth.rules.description.OutputForm;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * What the studio runs with: the same settings drive its features and describe them. All are objects, none a {@code boolean} or an
 * {@code int}, since a setting that is left out must stay unknown and not become a no; and one that is misspelt stops the start.
 *
 * @param name what users see
 * @param onlineSince its first day
 * @param logMonths how long logs are kept
 * @param statements what no program knows, in the library's own form, from those who answer for it
 * @param acceptedUnknowns the obligations that may stay unknown, each with why; a gap nobody can accept here
 * @param features the features, whether released or not
 */
@ConfigurationProperties(prefix = "studio", ignoreUnknownFields = false)
record StudioProperties(
        String name,
        LocalDate onlineSince,
        Integer logMonths,
        Resource statements,
        Map<String, String> acceptedUnknowns,
        Map<String, FeatureSettings> features) {

    StudioProperties {
        Objects.requireNonNull(name, "studio.name must be set.");
        Objects.requireNonNull(statements, "studio.statements must be set.");
        acceptedUnknowns = acceptedUnknowns == null ? Map.of() : new LinkedHashMap<>(acceptedUnknowns);
        features = features == null ? Map.of() : new LinkedHashMap<>(features);
    }

    /**
     * How one feature is set up.
     *
     * @param functions what it does
     * @param outputs what it puts out
     * @param delivery how that reaches the user
     * @param realistic whether its output may be taken for real
     * @param sensitiveScenes whether it can show what touches national security or the public interest
     * @param securityAssessed whether a security assessment of its models was made
     * @param consentReminder whether it reminds users to inform, and to ask, whom they edit
     * @param watermark whether the encoder writes a watermark and the label in the metadata
     * @param caption the label on the picture
     * @param captionInExports whether files that leave the studio keep it
     * @param cleanExports whether output without it is offered
     * @param samples a folder of files that it put out, at which the gate looks; what they show stands beside what the settings say
     */
    record FeatureSettings(
            Set<Function> functions,
            Set<OutputForm> outputs,
            Set<Delivery> delivery,
            Boolean realistic,
            Boolean sensitiveScenes,
            Boolean securityAssessed,
            Boolean consentReminder,
            Boolean watermark,
            Caption caption,
            Boolean captionInExports,
            Boolean cleanExports,
            Path samples) {}

    /**
     * A label at the edge of the picture, from the first frame on.
     *
     * @param shown whether it is there
     * @param wording what it says
     * @param heightPercent its height, in percent of the shortest side
     * @param seconds how long it is shown
     */
    record Caption(Boolean shown, String wording, Integer heightPercent, Integer seconds) {}
}
