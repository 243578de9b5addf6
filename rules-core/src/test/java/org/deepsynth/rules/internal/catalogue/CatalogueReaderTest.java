package org.deepsynth.rules.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.law.BindingForce;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.LeftOut;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.ObligationKind;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

class CatalogueReaderTest {

    private final Map<String, String> files =
            new HashMap<>(Map.of("p/pack.yaml", """
            id: p
            version: 1
            languages: [en, zh]
            title: {en: P, zh: 包}
            lawReadOn: 2026-01-01
            model: none
            instruments: [i]
            roles: {seller: {en: seller, zh: 卖方}}
            parameters: {days: {value: 10, en: days, zh: 天, source: art. 1}}
            consequences: {FINE: {en: A fine., zh: 罚款。}}
            """, "p/i/instrument.yaml", """
            title: {en: I, zh: 令}
            issuer: {en: X, zh: 某}
            issued: 2025-12-01
            from: 2026-01-01
            until: 2027-12-31
            force: rule
            articles: 20
            provisions: [art-17]
            """, "p/i/art-17.yaml", """
            obligations:
              - id: p-i-17-1
                title: {en: T, zh: 题}
                source: {en: art. 17, zh: 第十七条}
                bearers: [seller]
                kind: on-event
                per: service
                category: c
                consequences: [FINE]
                confidence: low
                clauses: {}
            """));

    @Test
    void a_kind_of_subject_is_declared_with_its_list_and_used() {
        files.computeIfPresent("p/i/art-17.yaml", (file, text) -> text.replace("per: service", "per: item"));
        String kinds = "subjects: {item: {list: shelf.items, en: item, zh: 内容}}\n";
        files.computeIfPresent("p/pack.yaml", (file, text) -> text + kinds);

        assertThat(read().subjects()).singleElement().satisfies(kind -> {
            assertThat(kind.list()).isEqualTo("p.shelf.items");
            assertThat(kind.title().orElseThrow().in(Language.EN)).isEqualTo("item");
        });
        assertThat(read().obligations().get(0).per().name()).isEqualTo("item");

        files.computeIfPresent("p/i/art-17.yaml", (file, text) -> text.replace("per: item", "per: itm"));
        assertThatThrownBy(this::read)
                .hasMessageContaining("The key per (itm)")
                .hasMessageContaining("must be one of [service, feature, request, item].")
                .hasMessageContaining("Maybe write item.");

        files.computeIfPresent("p/i/art-17.yaml", (file, text) -> text.replace("per: itm", "per: service"));
        files.computeIfPresent(
                "p/pack.yaml",
                (file, text) -> text.replace(
                        kinds,
                        "subjects: {item: {list: a, en: i, zh: 内}, feature: {list: b, en: f, zh: 功},"
                                + " note: {list: 'c[0]', en: n, zh: 通}}\n"));
        assertThatThrownBy(this::read)
                .hasMessageContaining("The kind of subject (item) must be used by an obligation.")
                .hasMessageContaining("The kind of subject (feature) must have a name in small letters")
                .hasMessageContaining(
                        "The list (c[0]) of the kind of subject (note) must be a path in the pack's section.");
    }

    @Test
    void a_catalogue_holds_what_its_files_say() {
        Catalogue catalogue = read();

        Obligation obligation = catalogue.obligations().get(0);
        assertThat(obligation.address()).isEqualTo("p/i/art-17");
        assertThat(obligation.kind()).isEqualTo(ObligationKind.ON_EVENT);
        assertThat(obligation.from()).isEqualTo("2026-01-01");
        assertThat(obligation.until()).isPresent();
        assertThat(obligation.consequences())
                .extracting(consequence -> consequence.text().in(Language.EN))
                .containsExactly("A fine.");
        assertThat(catalogue.parameters().get("days").number()).isEqualByComparingTo("10");
        assertThat(catalogue.parameters().all()).hasSize(1);
        assertThatThrownBy(() -> catalogue.parameters().get("weeks"))
                .hasMessage("The parameter (weeks) must be one of the pack's: [days]");
    }

    @Test
    void the_source_of_a_parameter_is_written_once_or_in_each_language() {
        assertThat(read().parameters().get("days").source().in(Language.ZH)).isEqualTo("art. 1");

        files.computeIfPresent(
                "p/pack.yaml", (path, text) -> text.replace("source: art. 1", "source: {en: art. 1, zh: 第一条}"));

        assertThat(read().parameters().get("days").source().in(Language.EN)).isEqualTo("art. 1");
        assertThat(read().parameters().get("days").source().in(Language.ZH)).isEqualTo("第一条");
    }

    @Test
    void a_pack_speaks_the_languages_that_it_names_and_requires_the_first() {
        files.replaceAll((path, text) ->
                text.replace("languages: [en, zh]", "languages: [de, zh]").replace("en:", "de:"));
        files.computeIfPresent(
                "p/i/instrument.yaml", (path, text) -> text.replace("title: {de: I, zh: 令}", "title: {de: I}"));

        Catalogue catalogue = read();

        assertThat(catalogue.languages()).containsExactly(Language.of("de"), Language.ZH);
        assertThat(catalogue.title().in(Language.EN)).isEqualTo("[de] P");
        assertThat(catalogue.instruments().get(0).title().in(Language.ZH)).isEqualTo("[de] I");
    }

    @Test
    void a_text_without_the_first_language_and_one_in_another_are_told() {
        files.computeIfPresent("p/pack.yaml", (path, text) -> text.replace("{en: P, zh: 包}", "{zh: 包, fr: Lot}"));

        assertThatThrownBy(this::read)
                .hasMessageContaining("must have the key en")
                .hasMessageContaining("The key (fr) must be one");
    }

    @Test
    void a_pack_without_a_language_or_with_a_bad_one_is_told() {
        files.computeIfPresent("p/pack.yaml", (path, text) -> text.replace("languages: [en, zh]", "languages: []"));
        assertThatThrownBy(this::read).hasMessageContaining("must name the languages of its texts");

        files.computeIfPresent("p/pack.yaml", (path, text) -> text.replace("languages: []", "languages: [en_GB]"));
        assertThatThrownBy(this::read).hasMessageContaining("The language (en_GB) must be a language tag");
    }

    @Test
    void what_is_left_out_of_an_instrument_is_kept_with_its_reason() {
        files.put("p/i/left-out.yaml", """
                leftOut:
                  - {articles: [1-3, 18], why: {en: They ask nothing of a service., zh: 不涉及服务。}}
                  - {articles: [17], part: {en: para. 2, zh: 第二款}, why: {en: For others., zh: 他人的义务。}}
                """);

        List<LeftOut> leftOut = read().instruments().get(0).leftOut();

        assertThat(leftOut).extracting(LeftOut::numbers).containsExactly("1–3, 18", "17");
        assertThat(leftOut.get(1).part().orElseThrow().in(Language.EN)).isEqualTo("para. 2");
        assertThat(leftOut.get(0).why().in(Language.ZH)).isEqualTo("不涉及服务。");
    }

    @Test
    void articles_that_are_no_numbers_are_told() {
        files.put("p/i/left-out.yaml", "leftOut: [{articles: [7, 3-1, five], why: {en: x, zh: 某}}]\n");
        files.computeIfPresent("p/i/instrument.yaml", (path, text) -> text.replace("articles: 20", "articles: 0"));

        assertThatThrownBy(this::read)
                .hasMessageContaining("The articles (3-1) must be numbers, or the first and the last of a row.")
                .hasMessageContaining("The articles (five) must be numbers, or the first and the last of a row.")
                .hasMessageContaining("must be 1 or more.");
    }

    @Test
    void the_digest_covers_texts_and_rules() {
        String before = read().digest();

        files.put("p/i/art-17.drl", "rule");

        assertThat(read().digest()).isNotEqualTo(before).startsWith("sha256:");
    }

    @Test
    void all_defects_of_all_files_are_told_at_once() {
        files.put("p/pack.yaml", files.get("p/pack.yaml").replace("version: 1", "verison: 1"));
        files.put("p/i/instrument.yaml", files.get("p/i/instrument.yaml").replace("[art-17]", "[art-17, art-18]"));
        files.put(
                "p/i/art-17.yaml",
                files.get("p/i/art-17.yaml")
                        .replace("p-i-17-1", "p-i-171")
                        .replace("[seller]", "[seler]")
                        .replace("low", "lo"));

        InvalidSourceException exception = catchThrowableOfType(InvalidSourceException.class, this::read);

        assertThat(exception.faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "p/i/art-17.yaml:2:5: The id (p-i-171) must begin with p-i-17, the address of its file.\n"
                                + "    Maybe write p-i-17-1, or move the obligation to the file of its provision.",
                        "p/i/art-17.yaml:5:14: The name (seler) in bearers must be one that the pack defines.\n"
                                + "    Maybe write seller.",
                        "p/i/art-17.yaml:10:17: The key confidence (lo) of each of obligations in The provision must be one"
                                + " of [high, medium, low].\n    Maybe write low.",
                        "p/i/art-18.yaml: The file must be there.\n    Write it, or take it out of the list that names it.",
                        "p/pack.yaml:1:1: The pack must have the key version.",
                        "p/pack.yaml:2:1: The key (verison) must be one that The pack has.\n    Maybe write version.");
    }

    @Test
    void an_id_stands_once_and_a_pack_is_named_by_its_folder() {
        files.put(
                "p/i/art-17.yaml",
                files.get("p/i/art-17.yaml") + files.get("p/i/art-17.yaml").substring("obligations:\n".length()));
        files.put("p/pack.yaml", files.get("p/pack.yaml").replace("id: p", "id: q"));

        assertThatThrownBy(this::read)
                .hasMessageContaining("The id (p-i-17-1) must stand once in the pack.")
                .hasMessageContaining("The id (q) of the pack must be the name of its folder.\n    Write p.");
    }

    @Test
    void a_scope_is_told_in_the_words_of_the_pack_alone() {
        files.put("p/pack.yaml", files.get("p/pack.yaml") + "scopes: {shop: {en: It is no shop., zh: 不是商店。}}\n");
        files.put(
                "p/i/art-17.yaml",
                files.get("p/i/art-17.yaml")
                        .replace("kind:", "scopes: [shop]\n    kind:")
                        .replace("clauses: {}", "clauses: {shop: {en: No shop here., zh: 此处没有商店。}}"));

        assertThatThrownBy(this::read)
                .hasMessageContaining(
                        "p/i/art-17.yaml:12:14: The clause (shop) must not have the name of a scope of its obligation.\n"
                                + "    The pack has a sentence for the scope; give the clause another name.");
    }

    @Test
    void a_force_may_be_called_what_its_country_calls_it() {
        instrument("force: rule", "force: {kind: statute, en: Act of Parliament, zh: 议会法令}");

        Instrument instrument = read().instruments().get(0);

        assertThat(instrument.force()).isEqualTo(BindingForce.STATUTE);
        assertThat(instrument.forceLabel().in(Language.EN)).isEqualTo("Act of Parliament");
        assertThat(instrument.signatories()).isEmpty();
    }

    @Test
    void what_binds_who_signed_it_names_their_role_and_nothing_else_does() {
        instrument("force: rule", "force: code-of-practice\nsignatories: seller");
        assertThat(read().instruments().get(0).signatories()).contains("seller");

        instrument("signatories: seller", "signatories: seler");
        assertThatThrownBy(this::read)
                .hasMessageContaining("The name (seler) in signatories must be one that the pack");

        instrument("signatories: seler\n", "");
        assertThatThrownBy(this::read)
                .hasMessageContaining(
                        "p/i/instrument.yaml:6:8: The instrument must name the role of those who signed it,"
                                + " for a code-of-practice binds nobody else.");

        instrument("force: code-of-practice", "force: guidance\nsignatories: seller");
        assertThatThrownBy(this::read)
                .hasMessageContaining(
                        "The key signatories must stand only where an instrument binds who signed it, and a"
                                + " guidance does not.");
    }

    @Test
    void a_calendar_is_read_from_a_file_of_its_own_which_the_digest_covers() {
        String before = read().digest();
        files.computeIfPresent("p/pack.yaml", (path, text) -> text + "calendars: {home: days.yaml}\n");
        assertThatThrownBy(this::read).hasMessageContaining("p/days.yaml: The file must be there.");

        files.put("p/days.yaml", "title: home\nweekend: [sunday]\nyears: {2026: {notice: N, off: [2026-01-01]}}\n");
        Catalogue catalogue = read();
        assertThat(catalogue.calendars().get("home").years()).containsExactly(2026);
        assertThat(catalogue.digest()).isNotEqualTo(before);

        files.computeIfPresent("p/days.yaml", (path, text) -> text.replace("2026-01-01", "2026-01-04"));
        assertThatThrownBy(this::read)
                .hasMessageContaining(
                        "p/days.yaml:3:33: The key off (2026-01-04) of 2026 in years of The calendar must be");
    }

    @Test
    void an_instrument_says_where_it_is_published_and_its_articles_have_addresses() {
        instrument("articles: 20", """
                sources:
                  - url: https://example.com/i
                    language: zh
                    read: whole-text
                    readOn: 2026-01-01
                    articles: "https://example.com/i#:~:text={heading}"
                articles: 20
                """);

        Obligation obligation = read().obligations().get(0);
        assertThat(obligation.provision().article()).isEqualTo("17");
        assertThat(obligation.url().orElseThrow().toASCIIString())
                .isEqualTo("https://example.com/i#:~:text=%E7%AC%AC%E5%8D%81%E4%B8%83%E6%9D%A1");

        instrument("#:~:text={heading}", "/{article}");
        assertThat(read().obligations().get(0).articleUrl()).contains(URI.create("https://example.com/i/17"));

        files.computeIfPresent(
                "p/i/art-17.yaml", (file, text) -> "article: 17-1\nurl: https://example.com/seventeen\n" + text);
        assertThat(read().obligations().get(0).provision().article()).isEqualTo("17-1");
        assertThat(read().obligations().get(0).url()).contains(URI.create("https://example.com/seventeen"));
    }

    @Test
    void an_instrument_without_addresses_of_articles_has_its_own() {
        instrument(
                "articles: 20",
                "sources: [{url: https://example.com/i, language: en, read: report, readOn: 2026-01-01}]\narticles: 20");

        Obligation obligation = read().obligations().get(0);
        assertThat(obligation.articleUrl()).isEmpty();
        assertThat(obligation.url()).contains(URI.create("https://example.com/i"));
    }

    @Test
    void a_page_that_is_none_is_refused() {
        instrument("articles: 20", """
                sources:
                  - {url: "javascript:alert(1)", language: Chinese, read: skimmed, readOn: 2026-02-01, articles: "https://example.com/i"}
                  - {url: "https://example.com/第一", language: zh, read: report, readOn: 2026-01-01, articles: "ftp://x/{article}"}
                articles: 20
                """);

        assertThatThrownBy(this::read)
                .hasMessageContaining("The address (javascript:alert(1)) must be one of the web.")
                .hasMessageContaining("The language (Chinese) must be a code of BCP 47.")
                .hasMessageContaining("The key read (skimmed)")
                .hasMessageContaining("on or before the day up to which the law was read, 2026-01-01")
                .hasMessageContaining(
                        "The address of articles (https://example.com/i) must have a place for the article.")
                .hasMessageContaining("The address (ftp://x/1) must be one of the web.");
    }

    private void instrument(String from, String to) {
        files.computeIfPresent("p/i/instrument.yaml", (path, text) -> text.replace(from, to));
    }

    private Catalogue read() {
        return CatalogueReader.read("p", path -> Optional.ofNullable(files.get(path)), List.of());
    }
}
