package org.deepsynth.rules.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a machine can see of how a Chinese text is written: its punctuation, its blanks, its brackets and what it leaves in Latin letters. */
final class ChineseText {

    private static final Pattern BEGINS = Pattern.compile("^[\\p{P}&&[^《“‘（{]]");
    private static final Pattern HALFWIDTH =
            Pattern.compile("(?<=[\\p{IsHan}》”）}])[,;:!?.\"'()]|[,;:!?\"'()](?=[\\p{IsHan}《“（{])");
    private static final Pattern TWICE = Pattern.compile("[，。、；：？！]{2}");
    private static final Pattern BLANK =
            Pattern.compile("[\\p{IsHan}，。、；：》”）] +(?=[\\p{IsHan}\\d《“（{])|[\\d}] +(?=\\p{IsHan})");
    private static final Pattern TITLE = Pattern.compile("(?<![本该])(法|法典|条例|规定|办法|措施)第[一二三四五六七八九十百千零]+条");
    private static final Pattern NAMES = Pattern.compile("《[^》]*》|“[^”]*”");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
    private static final Pattern LATIN = Pattern.compile("(?<![\\w-])[A-Za-z][\\w.-]+");

    /** The number of a document, such as TC260-PG-20257A. */
    private static final Pattern NUMBER = Pattern.compile("[A-Z][A-Z\\d]*(-[A-Z\\d]+)+");

    private static final String OPENING = "《“‘（";
    private static final String CLOSING = "》”’）";

    private final String pack;
    private final Set<String> latin;
    private final Set<String> unused;

    /** In the texts of a pack, whose ids stand as they are and who writes those words in Latin letters. */
    ChineseText(String pack, Set<String> latin) {
        this.pack = pack;
        this.latin = latin;
        this.unused = new LinkedHashSet<>(latin);
    }

    /** What is wrong with a wording; what stands in quotes is somebody else's. */
    List<String> faults(String wording) {
        Map<String, Boolean> found = new LinkedHashMap<>();
        String open = NAMES.matcher(wording).replaceAll("“”");
        found.put("begins with punctuation", BEGINS.matcher(wording).find());
        found.put(
                "has halfwidth punctuation beside Chinese",
                HALFWIDTH.matcher(open).find());
        found.put(
                "has two marks of punctuation in a row", TWICE.matcher(wording).find());
        found.put("has a blank beside Chinese", BLANK.matcher(open).find());
        found.put(
                "cites an article of a text without 《》 around its title",
                TITLE.matcher(open).find());
        found.put("has a bracket or quote without its other half", !paired(wording));
        List<String> faults = new ArrayList<>();
        found.forEach((what, is) -> {
            if (is) {
                faults.add("the Chinese text " + what + ": " + wording);
            }
        });
        foreign(open)
                .forEach(word ->
                        faults.add("the Chinese text has a word in Latin letters that the contract does not allow ("
                                + word + "): " + wording));
        return faults;
    }

    /** The words in Latin letters that are allowed and that no text has. */
    Set<String> unused() {
        return unused;
    }

    private List<String> foreign(String wording) {
        List<String> words = LATIN.matcher(PLACE.matcher(wording).replaceAll("。"))
                .results()
                .map(MatchResult::group)
                .map(word -> word.replaceAll("[.-]+$", ""))
                .distinct()
                .toList();
        unused.removeAll(words);
        return words.stream()
                .filter(word -> !latin.contains(word) && !word.startsWith(pack + "-"))
                .filter(word -> !NUMBER.matcher(word).matches())
                .toList();
    }

    private static boolean paired(String wording) {
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < wording.length(); i++) {
            char one = wording.charAt(i);
            int closes = CLOSING.indexOf(one);
            if (OPENING.indexOf(one) >= 0) {
                open.push(one);
            } else if (closes >= 0 && (open.isEmpty() || open.pop() != OPENING.charAt(closes))) {
                return false;
            }
        }
        return open.isEmpty();
    }
}
