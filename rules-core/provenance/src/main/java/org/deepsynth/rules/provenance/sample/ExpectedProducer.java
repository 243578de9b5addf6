package org.deepsynth.rules.provenance.sample;

import java.util.Optional;
import java.util.stream.Stream;
import org.deepsynth.rules.provenance.Inspection;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.Remark;
import org.deepsynth.rules.provenance.internal.label.ProviderCode;

/** Holds labels against the provider that should have written them, by its unified social credit code. */
record ExpectedProducer(String creditCode) {

    private static final int LENGTH = 18;

    /**
     * Of a unified social credit code, or of a provider code that holds one.
     *
     * @throws IllegalArgumentException when it is neither, or its last character does not fit the others
     */
    static ExpectedProducer of(String code) {
        String creditCode =
                ProviderCode.of(code).flatMap(ProviderCode::creditCode).orElse(code);
        if (creditCode.length() != LENGTH || !ProviderCode.fits(creditCode)) {
            throw new IllegalArgumentException("The provider (" + code
                    + ") must be a unified social credit code of 18 characters, whose last one fits the others.\n"
                    + "Write it as it stands on the business licence.");
        }
        return new ExpectedProducer(creditCode);
    }

    Stream<Remark> remarks(Inspection file) {
        return file.marks(Mark.Aigc.class).stream()
                .flatMap(label -> label.field("ContentProducer").stream())
                .filter(producer -> !producer.isBlank())
                .distinct()
                .flatMap(producer -> remark(producer).stream());
    }

    private Optional<Remark> remark(String producer) {
        Optional<String> found = ProviderCode.of(producer).flatMap(ProviderCode::creditCode);
        if (found.isEmpty()) {
            return Optional.of(SampleRemarks.namedProducer(producer, creditCode));
        }
        return found.filter(code -> !code.equals(creditCode))
                .map(code -> SampleRemarks.otherProducer(code, creditCode));
    }
}
