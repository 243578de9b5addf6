package org.deepsynth.rules.report.site;

import java.util.LinkedHashMap;
import java.util.Map;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.texts.LawTexts;

/** The pages in one language, by their paths below its folder. */
final class LanguagePages {

    private final Contents contents;
    private final Language language;
    private final Language other;
    private final Told told;
    private final Map<String, String> pages = new LinkedHashMap<>();

    LanguagePages(Contents contents, LawTexts texts, Language language) {
        this.contents = contents;
        this.language = language;
        this.other = Language.OWN.stream()
                .filter(one -> !one.equals(language))
                .findFirst()
                .orElseThrow();
        this.told = new Told(language, texts);
    }

    Map<String, String> pages() {
        write("home", Addresses.HOME, new LinkedHashMap<>());
        contents.instruments().forEach(this::instrument);
        write("facts", Addresses.FACTS, new LinkedHashMap<>());
        contents.facts().forEach(one -> write("fact", one.path(), with("page", one)));
        write("coverage", Addresses.COVERAGE, new LinkedHashMap<>());
        write("search", Addresses.SEARCH, new LinkedHashMap<>());
        pages.put(SearchIndex.FILE, new SearchIndex(contents, told, new Told(other, LawTexts.NONE)).write());
        return pages;
    }

    private void instrument(InstrumentPage instrument) {
        write("instrument", instrument.path(), with("page", instrument));
        for (ArticlePage article : instrument.articles()) {
            Map<String, Object> about = with("page", article);
            about.put("instrument", instrument);
            write("article", article.path(), about);
        }
    }

    private static Map<String, Object> with(String name, Object value) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put(name, value);
        return about;
    }

    private void write(String template, String path, Map<String, Object> about) {
        about.put("frame", new Frame(language, other, path, told));
        about.put("contents", contents);
        if (pages.put(path, Templates.render(template, about)) != null) {
            throw new IllegalStateException("The page (" + path + ") must be that of one thing.");
        }
    }
}
