package org.deepsynth.rules.examples.backend.offer;

import java.util.Set;
import org.deepsynth.rules.description.AudioLabel;
import org.deepsynth.rules.description.Delivery;
import org.deepsynth.rules.description.Function;
import org.deepsynth.rules.description.OutputForm;

/**
 * One feature, as its pipeline is set up. A setting that is left out is not known.
 *
 * @param functions what it does
 * @param outputs what it puts out
 * @param delivery how that reaches the user
 * @param realistic whether its output may be taken for real
 * @param securityAssessed whether a security assessment was made
 * @param consentReminder whether it reminds users to inform and to ask whom they edit
 * @param watermark whether the pipeline writes a watermark and metadata into all output
 * @param caption the visible label; absent where none is set up
 * @param announcement the audible label; absent where none is set up
 * @param captionInExports whether files that leave the service keep the label
 * @param cleanExports whether output without a label is offered
 */
public record OfferedFeature(
        Set<Function> functions,
        Set<OutputForm> outputs,
        Set<Delivery> delivery,
        Boolean realistic,
        Boolean securityAssessed,
        Boolean consentReminder,
        Boolean watermark,
        Caption caption,
        Announcement announcement,
        Boolean captionInExports,
        Boolean cleanExports) {

    /**
     * A visible label on video.
     *
     * @param wording what it says
     * @param heightPercent its height
     */
    public record Caption(String wording, Integer heightPercent) {}

    /**
     * An audible label.
     *
     * @param wording what the voice says
     * @param places where it is heard
     */
    public record Announcement(String wording, Set<AudioLabel.Place> places) {}
}
