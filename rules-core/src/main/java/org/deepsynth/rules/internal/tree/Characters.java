package org.deepsynth.rules.internal.tree;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Characters that nobody sees, that look like others, or that are none: what they are called, and what to type instead. */
public final class Characters {

    /** What is drawn as nothing, as Unicode's property Default_Ignorable_Code_Point has it, and what controls a line. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Zl}\\p{Zp}\\u034F\\u115F\\u1160\\u17B4\\u17B5"
                    + "\\u180B-\\u180F\\u3164\\uFE00-\\uFE0F\\uFFA0\\x{E0000}-\\x{E0FFF}]");

    /** Letters of Cyrillic and Greek, quotes and dashes, with the one of ASCII that they are taken for. */
    private static final Map<Integer, String> LOOKS_LIKE = looks(
            "аеорсухіѕјһԁοανιρкмтАВЕКМНОРСТХУΑΒΕΗΙΚΜΝΟΡΤΧ“”„‘’‚–—−，、：；",
            "aeopcyxisjhdoavipkmtABEKMHOPCTXYABEHIKMNOPTX\"\"\"'''---,,:;");

    private Characters() {}

    /** The character in words, such as {@code U+00A0 (no-break space)}. */
    public static String name(int point) {
        String name = isSurrogate(point) ? "half of a character" : Character.getName(point);
        String code = String.format(Locale.ROOT, "U+%04X", point);
        return name == null ? code : code + " (" + name.toLowerCase(Locale.ROOT) + ")";
    }

    /** The first character that no text may hold: a null, or half of a pair of surrogates. */
    public static OptionalInt broken(String text) {
        return first(text, point -> point == 0 || isSurrogate(point));
    }

    /** The first character that nobody sees. */
    public static OptionalInt unseen(String text) {
        return first(text, point -> UNSEEN.matcher(Character.toString(point)).matches());
    }

    /** The first character that nobody sees or that looks like one of ASCII. */
    public static OptionalInt odd(String text) {
        return first(text, point -> {
            String character = Character.toString(point);
            return !character.equals(plain(character));
        });
    }

    /** The text as it looks, in characters of ASCII where there are such. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .filter(character -> !UNSEEN.matcher(character).matches())
                .forEach(character -> plain.append(LOOKS_LIKE.getOrDefault(character.codePointAt(0), character)));
        return Normalizer.normalize(plain, Normalizer.Form.NFKC);
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static OptionalInt first(String text, IntPredicate test) {
        PrimitiveIterator.OfInt points = text.codePoints().iterator();
        while (points.hasNext()) {
            int point = points.nextInt();
            if (test.test(point)) {
                return OptionalInt.of(point);
            }
        }
        return OptionalInt.empty();
    }

    private static Map<Integer, String> looks(String odd, String plain) {
        Map<Integer, String> looks = new HashMap<>();
        for (int i = 0; i < odd.length(); i++) {
            looks.put((int) odd.charAt(i), plain.substring(i, i + 1));
        }
        return Map.copyOf(looks);
    }
}
