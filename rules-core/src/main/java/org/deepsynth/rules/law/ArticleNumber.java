package org.deepsynth.rules.law;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of articles, as {@code 17} or {@code 17-1} for one that was put in behind it, and their headings in the language of a law. */
public final class ArticleNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "千百十";
    private static final int[] VALUES = {1000, 100, 10};
    private static final Pattern PARTS = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");

    private ArticleNumber() {}

    /**
     * The heading of an article: {@code 第十七条} in Chinese, {@code 제17조} in Korean, {@code Article 17} in any other language.
     *
     * @param language as in BCP 47
     */
    public static String heading(String number, String language) {
        Matcher parts = PARTS.matcher(number);
        if (!parts.matches()) {
            return number;
        }
        String first = parts.group(1);
        String then = parts.group(2);
        return switch (language.split("-", 2)[0]) {
            case "zh" ->
                "第" + chinese(Integer.parseInt(first)) + "条"
                        + (then == null ? "" : "之" + chinese(Integer.parseInt(then)));
            case "ko" -> "제" + first + "조" + (then == null ? "" : "의" + then);
            default -> "Article " + first + (then == null ? "" : "-" + then);
        };
    }

    /** A number below 10,000 in Chinese: {@code 一百二十一}. */
    public static String chinese(int number) {
        StringBuilder written = new StringBuilder();
        boolean gap = false;
        for (int unit = 1000, place = 0; unit > 0; unit /= 10, place++) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = !written.isEmpty();
                continue;
            }
            written.append(gap ? "零" : "");
            gap = false;
            // ten is 十, and a hundred and ten is 一百一十
            written.append(unit == 10 && digit == 1 && written.isEmpty() ? "" : DIGITS.charAt(digit));
            written.append(unit == 1 ? "" : UNITS.charAt(place));
        }
        return written.toString();
    }

    /** The value of such a number; empty where it is none. */
    public static OptionalInt ofChinese(String written) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < written.length(); i++) {
            char one = written.charAt(i);
            int value = DIGITS.indexOf(one == '〇' ? '零' : one);
            int place = UNITS.indexOf(one);
            if (value < 0 && place < 0) {
                return OptionalInt.empty();
            } else if (value >= 0) {
                digit = value;
            } else {
                sum += (digit == 0 ? 1 : digit) * VALUES[place];
                digit = 0;
            }
        }
        return written.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sum + digit);
    }
}
