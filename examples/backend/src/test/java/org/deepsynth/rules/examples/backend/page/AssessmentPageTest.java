package org.deepsynth.rules.examples.backend.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.examples.backend.audit.AuditChain;
import org.deepsynth.rules.examples.backend.audit.Entries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class AssessmentPageTest extends PageTest {

    /** How many obligations the installed packs hold. */
    private static final int ALL = ComplianceEngine.load("cac", "letter").catalogues().stream()
            .mapToInt(pack -> pack.obligations().size())
            .sum();

    @Autowired
    private AuditChain chain;

    @Autowired
    private TransactionTemplate transaction;

    private long id;

    @BeforeEach
    void a_refused_switch() {
        set("lan", "face-studio", "dance", true);
        id = latest();
        sessionOf("lan");
    }

    @Test
    void findings_come_in_the_order_in_which_they_call_for_somebody() {
        view("/assessments/" + id);

        assertThat(texts("section.group > h3, .group > summary").stream()
                        .map(text -> text.replaceAll(" \\(\\d+\\)", "")))
                .containsExactly(
                        "✗ Gaps",
                        "? Open questions",
                        "? Standing prohibitions: nothing stated",
                        "✓ Met",
                        "– Not applicable");
        assertThat(find("details.NOT_APPLICABLE:last-of-type").getAttribute("open"))
                .isNull();
    }

    @Test
    void a_filter_is_counted_and_kept_when_the_page_is_loaded_again() {
        view("/assessments/" + id);
        new Select(find("#filter-verdict")).selectByValue("GAP");
        find("#filter-text").sendKeys("IMPLICIT");
        wait_for(".count", "1 of " + ALL + " findings shown");

        browser.navigate().refresh();

        wait_for(".count", "1 of " + ALL + " findings shown");
        assertThat(all(".finding")).hasSize(1);
        assertThat(find("#filter-text").getAttribute("value")).isEqualTo("IMPLICIT");
        assertThat(address()).contains("verdict=GAP");
        press("Show all");
        wait_for(".count", ALL + " of " + ALL);
    }

    @Test
    void findings_can_be_kept_to_an_instrument_and_to_a_force() {
        view("/assessments/" + id + "?instrument=genai");
        assertThat(texts(".finding .source")).isNotEmpty().allMatch(text -> text.startsWith("Generative AI Measures"));

        new Select(find("#filter-instrument")).selectByValue("");
        new Select(find("#filter-force")).selectByValue("advocacy");

        wait_for(".count", "45 of " + ALL);
        assertThat(texts(".group:not(details) .finding"))
                .isNotEmpty()
                .allSatisfy(text ->
                        assertThat(text).contains("advocacy, not law").contains("This letter asks; it binds nobody."));
    }

    @Test
    void a_line_leads_to_the_description_and_back() {
        view("/assessments/" + id + "?verdict=GAP");

        press("line 44");

        wait_for(".lines [aria-current]");
        assertThat(text(".lines [aria-current]")).contains("technicalLabel: no");
        assertThat(address()).contains("verdict=GAP").contains("line=44");
        press("Back to the finding");
        assertThat(focused().getText()).isEqualTo("line 44");
    }

    @Test
    void a_plan_says_what_would_mend_it_and_what_if_tries_it() {
        view("/assessments/" + id);

        press("What would mend it");
        wait_for(".plan", "features[0].technicalLabel: no → yes");
        press("Try these in what-if");

        wait_for(".changes", "cac-ds-16a");
        assertThat(text(".changes li")).contains("Gap").contains("Met");
    }

    @Test
    void every_form_of_the_report_is_there_and_the_page_among_them_keeps_its_style() {
        view("/assessments/" + id);
        press("Download the report");

        assertThat(all(".downloads a")).hasSize(8).allMatch(link -> link.getAttribute("download") != null);
        browser.get(all(".downloads a").get(0).getAttribute("href"));
        assertThat(find(".finding").getCssValue("border-left-width")).isEqualTo("5px");
    }

    @Test
    void with_other_packs_the_kept_verdicts_remain_and_the_page_says_why_there_is_no_more() {
        long old = Entries.withOtherPacks(
                        chain, transaction, last(), last().record().outcome())
                .sequence();

        view("/assessments/" + old);

        assertThat(text("[role=alert]"))
                .contains("The rule packs have changed")
                .contains("was made with other rule packs");
        assertThat(text(".findings")).contains("cac-ds-16a");
        assertThat(all(".filter, .downloads, .actions")).isEmpty();
    }

    private List<String> texts(String css) {
        return all(css).stream()
                .map(WebElement::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
