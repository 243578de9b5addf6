package org.deepsynth.rules.internal.binding;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deepsynth.rules.fact.Period.Unit;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Scalar;
import org.deepsynth.rules.internal.tree.Node.Style;
import org.deepsynth.rules.internal.tree.Written;

/** How values are spelt: what the reader takes, the schema takes, and the other way round. */
final class Spelling {

    /** A day from 1900 to 2199 by the calendar, leap years included. */
    static final String DAY = "^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
            + "|(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])-02-29|2000-02-29)$";

    /** A character that is no blank of any script, as every dialect of regular expressions understands it. */
    static final String VISIBLE = "[^\\s\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]";

    /** A period with its unit: digits, one blank and a word. */
    static final String PERIOD = "^[0-9]{1,18}(?:\\.[0-9]{1,18})? (?:days?|months?|years?)$";

    private static final Pattern PERIODS = Pattern.compile(PERIOD);

    private static final Pattern SHOWS = Pattern.compile(VISIBLE);

    /** Other spellings are texts in YAML, and an editor that goes by the schema refuses them. */
    private static final Map<String, Truth> WORDS = Map.of("yes", Truth.YES, "no", Truth.NO, "unknown", Truth.UNKNOWN);

    private static final Map<String, Truth> BOOLEANS = Map.of("true", Truth.YES, "false", Truth.NO);

    private Spelling() {}

    /** The answer; empty for anything else. */
    static Optional<Truth> truth(Node node) {
        Scalar scalar = scalar(node);
        return Optional.ofNullable(
                scalar.style() == Style.BOOLEAN
                        ? BOOLEANS.get(scalar.text().toLowerCase(Locale.ROOT))
                        : WORDS.get(scalar.text()));
    }

    /** The answer as it is to be written, for one in another spelling. */
    static Optional<String> meantTruth(Node node) {
        String word = plain(node).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(WORDS.getOrDefault(word, BOOLEANS.get(word)))
                .map(truth -> truth.name().toLowerCase(Locale.ROOT));
    }

    /** The number, 0 or more; empty for anything else, also for its digits as a text. */
    static Optional<BigDecimal> number(Node node) {
        return scalar(node).style() == Style.NUMBER ? digits(scalar(node).text()) : Optional.empty();
    }

    /** The number as it is to be written, for one in quotes or wide digits. */
    static Optional<String> meantNumber(Node node) {
        return digits(plain(node)).map(BigDecimal::toPlainString);
    }

    /** The period; a number alone is one in the unit asked for. */
    static Optional<Length> period(Node node, Unit asked) {
        return number(node)
                .map(number -> new Length(number, asked))
                .or(() ->
                        scalar(node).style() == Style.TEXT ? period(scalar(node).text()) : Optional.empty());
    }

    /** The period as it is to be written, for one in other letters or digits. */
    static Optional<String> meantPeriod(Node node) {
        String plain = plain(node).strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Optional.of(plain).filter(text -> PERIODS.matcher(text).matches());
    }

    private static Optional<Length> period(String text) {
        if (!PERIODS.matcher(text).matches()) {
            return Optional.empty();
        }
        int blank = text.indexOf(' ');
        String word = text.substring(blank + 1);
        Unit unit = Unit.valueOf((word.endsWith("s") ? word : word + "s").toUpperCase(Locale.ROOT));
        return digits(text.substring(0, blank)).map(number -> new Length(number, unit));
    }

    /** A number of days, months or years. */
    record Length(BigDecimal number, Unit unit) {}

    /** The name of a choice; one of digits may be written as a number, in whatever way. */
    static String name(Node node) {
        return number(node)
                .map(number -> number.stripTrailingZeros().toPlainString())
                .orElse(scalar(node).text());
    }

    /** Whether it says anything that shows. */
    static boolean says(Node node) {
        return scalar(node).style() != Style.EMPTY
                && SHOWS.matcher(scalar(node).text()).find();
    }

    private static Optional<BigDecimal> digits(String text) {
        return Written.number(text).filter(number -> number.signum() >= 0);
    }

    /** In the usual letters and digits, where it is written in wide ones. */
    private static String plain(Node node) {
        return Normalizer.normalize(scalar(node).text(), Normalizer.Form.NFKC);
    }

    private static Scalar scalar(Node node) {
        return node instanceof Scalar scalar ? scalar : new Scalar(node.mark(), "", Style.EMPTY);
    }
}
