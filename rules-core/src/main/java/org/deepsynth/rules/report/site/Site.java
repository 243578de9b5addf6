package org.deepsynth.rules.report.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.texts.ArticleDigests;
import org.deepsynth.rules.texts.LawTexts;

/**
 * What packs hold as a site of static pages: each article with its obligations, each instrument, each fact, what became of every article,
 * and a search, in English and in Chinese. The pages need no server and load nothing from outside. The same packs give the same pages to
 * the byte, at the same addresses as long as the ids stay.
 */
public final class Site {

    private static final List<String> SHARED = List.of("style.css", "search.js");

    private final Contents contents;
    private final LawTexts texts;

    /**
     * The site of these packs.
     *
     * @param asks the facts that each obligation asks for, by its id
     * @param cases what articles mean in life; none where no cases are at hand
     * @param digests what is recorded of the texts of instruments, by their folders
     * @param texts the texts of law at hand, to be set beside what is said of them
     */
    public Site(
            List<Catalogue> catalogues,
            Map<String, Set<Fact>> asks,
            List<SiteCase> cases,
            Map<String, ArticleDigests> digests,
            LawTexts texts) {
        this.contents = new Contents(catalogues, asks, cases, digests);
        this.texts = texts;
    }

    /** The text of each page by its path in the site's folder, with slashes. */
    public Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("index.html", Templates.choice());
        SHARED.forEach(name -> pages.put(name, resource(name)));
        for (Language language : Language.OWN) {
            LanguagePages written = new LanguagePages(contents, texts, language);
            written.pages().forEach((path, page) -> pages.put(language.tag() + "/" + path, page));
        }
        return pages;
    }

    private static String resource(String name) {
        try (InputStream stream = Site.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The file (" + name + ") must stand beside " + Site.class + ".");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
