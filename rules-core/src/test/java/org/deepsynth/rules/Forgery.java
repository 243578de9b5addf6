package org.deepsynth.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that would act on a terminal, on a build server or on the eye, and what none of our texts may hold. */
public final class Forgery {

    /** What somebody may write into a description, each wherever a text may stand. */
    public static final List<String> TEXTS = Stream.concat(
                    Stream.of(
                            "::error file=a.yaml::forged",
                            "x\n::error::forged",
                            "x\r\n  ::add-mask::forged",
                            "x\u0085::error::forged",
                            "x\u2028::error::forged",
                            "\u3000::stop-commands::forged",
                            "##[error]forged",
                            "x ##vso[task.complete result=Succeeded]",
                            "##teamcity[testFailed name='x']",
                            "\u001b]0;title\u0007",
                            "\u001b[2J\u001b[1;1H",
                            "\u009b2J",
                            "long and wrong\rok",
                            "back\b\b\b\bgone\u007f",
                            "\u202egpj.exe",
                            "\u2066x\u2069",
                            "\u200f\u061c",
                            "zero\u200bwidth\u00ad\ufeff",
                            "filler\u3164",
                            "tag\udb40\udc41",
                            "half\ud800"),
                    // a wrapped line may begin with any word of the text, wherever the page breaks it
                    IntStream.rangeClosed(7, 12).mapToObj(tens -> "y".repeat(10 * tens) + " ::error::forged"))
            .toList();

    private static final Pattern COMMAND = Pattern.compile("(?m)^[\\p{Z}\\s]*::(?!:)|##[A-Za-z]*\\[");

    private static final Pattern ANNOTATION =
            Pattern.compile("(?m)^::(error|warning|notice) (file=[^,:\n]*,line=\\d+,endLine=\\d+,)?title=[^,:\n]*::");

    private static final Set<Byte> UNSEEN = Set.of(
            Character.CONTROL,
            Character.FORMAT,
            Character.SURROGATE,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR);

    private static final String HARMLESS = "\n\u200c\u200d";

    private Forgery() {}

    /** The messages of the commands by which a report annotates a workflow, each in its line; what is no such command stays. */
    public static String annotated(String text) {
        return ANNOTATION.matcher(text).replaceAll("");
    }

    /** What a text holds that it must not; empty where it is honest. */
    public static String in(String text) {
        String alone = text.replace("\r\n", "\n");
        Stream<String> commands =
                COMMAND.matcher(alone).results().map(found -> alone.substring(found.start(), found.end()));
        Stream<String> unseen = alone.codePoints().filter(Forgery::unseen).mapToObj(Character::toString);
        return Stream.concat(commands, unseen).map(Forgery::quoted).collect(Collectors.joining(", "));
    }

    private static boolean unseen(int point) {
        return point == 0x3164 || UNSEEN.contains((byte) Character.getType(point)) && HARMLESS.indexOf(point) < 0;
    }

    /** A text in the quotes of JSON, which YAML reads too. */
    public static String quoted(String text) {
        return text.chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
