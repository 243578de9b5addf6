package org.deepsynth.rules.provenance.internal.label;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of 27 characters that a service may put in the place of its name (TC260-PG-20252A): format, kind of subject, kind of binding,
 * identity, kind of service, and a number of the service's own.
 *
 * @param text all of it
 */
public record ProviderCode(String text) {

    private static final Pattern SHAPE = Pattern.compile("00[0-9A-Z]{25}");

    /** The characters of a unified social credit code in the order of their values (GB 32100-2015). */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** The code, where the value has the shape of one; any other value is a name. */
    public static Optional<ProviderCode> of(String value) {
        return SHAPE.matcher(value).matches() ? Optional.of(new ProviderCode(value)) : Optional.empty();
    }

    /** The unified social credit code of the organisation; empty where another identity is meant. */
    public Optional<String> creditCode() {
        return text.startsWith("0011") ? Optional.of(text.substring(4, 22)) : Optional.empty();
    }

    /** Whether the last character of a unified social credit code fits the others, by the weights of GB 32100-2015. */
    public static boolean fits(String creditCode) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < creditCode.length() - 1; i++) {
            int value = ALPHABET.indexOf(creditCode.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.indexOf(creditCode.charAt(creditCode.length() - 1)) == (31 - sum % 31) % 31;
    }
}
