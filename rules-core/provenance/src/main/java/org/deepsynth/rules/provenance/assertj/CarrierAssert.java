package org.deepsynth.rules.provenance.assertj;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Inspection;
import org.deepsynth.rules.provenance.Inspector;
import org.deepsynth.rules.provenance.LabelVerdict;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.internal.label.ProviderCode;
import org.deepsynth.rules.text.Language;

/**
 * Assertions on what one file carries. A failure tells the verdict on the file, what is remarked about it, and how to write a label.
 *
 * <p>A file that cannot be read, or of a kind that cannot be judged, carries nothing as far as anybody can say, and fails.
 */
public final class CarrierAssert extends AbstractAssert<CarrierAssert, Path> {

    private final Inspection seen;
    private Language language = Language.EN;

    CarrierAssert(Path file) {
        super(file, CarrierAssert.class);
        isNotNull();
        this.seen = new Inspector().inspect(file);
    }

    /** Tells remarks in that language. */
    public CarrierAssert in(Language other) {
        language = other;
        return this;
    }

    /** It carries the implicit label of GB 45438-2025, and nothing of it is malformed; warnings are no failure. */
    public CarrierAssert carriesAigcLabel() {
        if (seen.label() != LabelVerdict.VALID) {
            fail("must carry a valid label of GB 45438-2025", wayOut());
        }
        return this;
    }

    /**
     * It carries a valid label, and {@code ContentProducer} of each is this: the name or code of a service, or the unified social credit code
     * that such a code holds.
     */
    public CarrierAssert carriesAigcLabelOf(String producer) {
        carriesAigcLabel();
        List<String> found = seen.marks(Mark.Aigc.class).stream()
                .map(label -> label.field("ContentProducer").orElse(""))
                .distinct()
                .toList();
        if (!found.stream().allMatch(one -> names(one, producer))) {
            fail(
                    "must carry a label of (" + producer + "), and names " + found,
                    "Hand that name or code to AigcLabel.generated, or assert the one that is right.");
        }
        return this;
    }

    private static boolean names(String found, String producer) {
        return found.equals(producer)
                || ProviderCode.of(found)
                        .flatMap(ProviderCode::creditCode)
                        .filter(producer::equals)
                        .isPresent();
    }

    /**
     * Content credentials (C2PA) are present. Whether they are valid is not looked at: neither signature nor hashes, and a manifest stays in a
     * file that was changed after it. They do not stand for the label of GB 45438 either.
     */
    public CarrierAssert carriesContentCredentials() {
        if (seen.marks(Mark.Credentials.class).isEmpty()) {
            fail(
                    "must carry content credentials (C2PA); presence is asserted, validity is not looked at",
                    "Let a tool of C2PA sign the file as the last step of making it.");
        }
        return this;
    }

    private String wayOut() {
        boolean archive = seen.kind().filter(FileKind.ZIP::equals).isPresent();
        return archive ? "Look at what the archive holds: assertThatFolder(file).allCarryAigcLabel()" : Told.WAY_OUT;
    }

    private void fail(String must, String wayOut) {
        throw failure("%nThe file %s:%n%s%n%s", must, Told.file(seen, language), wayOut);
    }
}
