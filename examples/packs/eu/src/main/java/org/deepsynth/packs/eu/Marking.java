package org.deepsynth.packs.eu;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Reading;
import org.deepsynth.rules.law.Parameters;

/**
 * The machine-readable mark in a feature's output and how it is detected (AI Act, art. 50(2); code of practice, section 1). That all
 * output carries a technical label is asked of the feature itself; a label that only names the service does not say that content is
 * artificial, so whether software reads that from it is asked here.
 */
public record Marking(
        @Given Choices<Exemption> exemptions,
        Answer machineReadable,
        Choices<Checker> checkers,
        Answer everyTechniqueCovered,
        Answer resultUnderstandable,
        Choices<Quality> qualities,
        Choices<Layer> layers,
        @Given Answer onlyFreeText,
        @Given Amount longestTextTokens,
        @Given Answer onlyInClosedProduct) {

    /** Why output need not be marked. */
    public enum Exemption {
        /** The feature is no more than an assistive function for standard editing. */
        ASSISTIVE_EDITING,
        /** It leaves its input, or what that means, without substantial change. */
        INSUBSTANTIAL_CHANGE,
        /** All its output is of kinds that the guidelines leave outside. */
        KINDS_OUTSIDE
    }

    /** Who can find out whether content carries the mark. */
    public enum Checker {
        /** Everybody. */
        PUBLIC,
        /** All to whom the content can come, where that is a closed circle. */
        ALL_EXPOSED,
        /** Experts who were verified. */
        VERIFIED_EXPERTS,
        /** The provider's own people. */
        INSIDERS
    }

    /** What the technical solution must be (art. 50(2), second sentence). */
    public enum Quality {
        /** It does what it is for. */
        EFFECTIVE,
        /** Tools of others can work with it. */
        INTEROPERABLE,
        /** It survives ordinary processing. */
        ROBUST,
        /** It errs seldom. */
        RELIABLE
    }

    /** Layers of marks (code of practice, measure 1.1). */
    public enum Layer {
        /** Signed metadata, with a time stamp where the time is known. */
        SIGNED_METADATA,
        /** A watermark that people do not perceive. */
        WATERMARK,
        /** A fingerprint of the content that is kept. */
        FINGERPRINT,
        /** A log of what was generated. */
        LOG
    }

    /** Output of kinds that the guidelines leave outside, where one follows them. */
    public Formula outside(Parameters parameters) {
        Formula veryShort = onlyFreeText.and(
                longestTextTokens.atMost(parameters.get("watermark-tokens")),
                Reading.is(parameters.get("very-short-text"), "token-count"));
        return exemptions
                .hasAny(Exemption.KINDS_OUTSIDE)
                .or(veryShort)
                .and(Reading.is(parameters.get("kinds-outside-marking"), "as-guidelines"));
    }

    /** People who may meet the content can check it, or anyone outside the firm where that is enough. */
    public Formula checkable(Parameters parameters) {
        return checkers.hasAny(Checker.PUBLIC, Checker.ALL_EXPOSED)
                .or(checkers.hasAny(Checker.VERIFIED_EXPERTS)
                        .and(Reading.is(parameters.get("who-can-check"), "anyone-outside")));
    }

    /** Metadata wherever there is a container for them and more than one layer is asked. */
    public Formula metadataWhereDue() {
        return onlyFreeText.or(onlyInClosedProduct, layers.hasAny(Layer.SIGNED_METADATA));
    }

    /** A watermark, but in short free text, and in closed products that have the other layer. */
    public Formula watermarkWhereDue(Parameters parameters) {
        return layers.hasAny(Layer.WATERMARK)
                .or(
                        onlyFreeText.and(longestTextTokens.atMost(parameters.get("watermark-tokens"))),
                        onlyInClosedProduct.and(layers.hasAny(Layer.SIGNED_METADATA)));
    }
}
