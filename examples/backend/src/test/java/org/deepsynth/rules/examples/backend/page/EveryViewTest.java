package org.deepsynth.rules.examples.backend.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.HttpMethod;

/** What must hold on every view. Each is opened once, since a whole browser is behind it, and tried in several ways. */
class EveryViewTest extends PageTest {

    private static final String AXE = axe();
    private static final String RUN = "const done = arguments[arguments.length - 1];"
            + "axe.run(document, {resultTypes: ['violations'], ...arguments[0]})"
            + ".then(found => done(found.violations.map(one => one.id + ': '"
            + " + one.nodes.slice(0, 3).map(node => node.html.slice(0, 200) + ' ' + node.failureSummary).join(' | '))))";
    private static final String TOO_WIDE = "const width = document.documentElement.clientWidth;"
            + "return document.documentElement.scrollWidth <= width ? [] : [...document.querySelectorAll('body *')]"
            + ".filter(one => one.getBoundingClientRect().right > width + 1).map(one => one.outerHTML.slice(0, 200))";

    private final Set<String> titles = new TreeSet<>();
    private long refused;
    private long allowed;

    /** A view and how to come to it. */
    private record Visit(String name, Runnable opening) {}

    @TestFactory
    Stream<DynamicTest> every_view_is_for_everybody() {
        set("chun", "voice-reader", "read", true);
        clock.set(Instant.parse("2025-08-31T04:00:00Z"));
        as("compliance", HttpMethod.POST, "/api/reassessments");
        clock.set(Instant.parse("2026-11-24T04:00:00Z"));
        as("compliance", HttpMethod.POST, "/api/reassessments");
        set("lan", "face-studio", "dance", true);
        refused = latest();
        set("lan", "face-studio", "swap", true);
        allowed = latest();
        as(
                "compliance",
                HttpMethod.POST,
                "/api/services/face-studio/waivers",
                "{\"obligation\":\"cac-genai-12\",\"subject\":\"dance\",\"reason\":\"until release 12\",\"until\":\"2026-12-31\"}");
        return Stream.concat(everywhere(), Stream.of(DynamicTest.dynamicTest("what is amiss is found", () -> {
            browser.executeScript("const image = document.createElement('img'); image.src = 'page/icon.svg';"
                    + "image.style.width = '2000px'; document.querySelector('main').append(image);");
            assertThat(violations(Map.of())).anyMatch(found -> found.startsWith("image-alt"));
            assertThat(tooWide()).isNotEmpty();
        })));
    }

    private Stream<DynamicTest> everywhere() {
        return visits().flatMap(visit -> Stream.of(
                DynamicTest.dynamicTest(visit.name() + ": nothing keeps anybody from using it", () -> {
                    visit.opening().run();
                    browser.executeScript(AXE);
                    assertThat(violations(Map.of())).isEmpty();
                }),
                DynamicTest.dynamicTest(visit.name() + ": colours tell apart in the dark too", () -> {
                    Browser.show(WIDE, 900, "dark");
                    assertThat(violations(Map.of("runOnly", List.of("color-contrast"))))
                            .isEmpty();
                }),
                DynamicTest.dynamicTest(visit.name() + ": one heading of the first rank and a title of its own", () -> {
                    assertThat(all("h1")).hasSize(1);
                    assertThat(browser.getTitle()).startsWith(text("h1"));
                    assertThat(titles.add(browser.getTitle())).isTrue();
                }),
                DynamicTest.dynamicTest(visit.name() + ": a narrow phone shows it without sideways scrolling", () -> {
                    Browser.show(PHONE, 640, "light");
                    assertThat(tooWide()).isEmpty();
                }),
                DynamicTest.dynamicTest(visit.name() + ": nor in Chinese", () -> {
                    press("中文");
                    wait_for("html[lang=zh-Hans] main:not([aria-busy]) h1");
                    assertThat(tooWide()).isEmpty();
                    press("English");
                    wait_for("html[lang=en] main:not([aria-busy]) h1");
                    Browser.show(WIDE, 900, "light");
                })));
    }

    /** Each view, as somebody who has the most to do there. */
    private Stream<Visit> visits() {
        return Stream.of(
                new Visit("sign-in", () -> {
                    go("login");
                    wait_for("#username");
                }),
                new Visit("services with a refusal", () -> {
                    signIn("lan");
                    find("[aria-labelledby=name-face-studio-dance]").click();
                    wait_for(".finding");
                }),
                new Visit("changes", () -> {
                    signInAnew("compliance");
                    view("/changes");
                    wait_for(".entries h2");
                }),
                visit("assessment", "/assessments/" + refused + "?line=44"),
                visit("what-if", "/assessments/" + refused + "/what-if?set=features%5B0%5D.technicalLabel%3Dyes"),
                visit("history", "/services/face-studio/history"),
                visit("comparison", "/compare/" + refused + "/" + allowed),
                new Visit("deadlines", () -> {
                    on("/services/voice-reader/deadlines");
                    wait_for(".entries h2");
                }),
                visit("waivers", "/services/face-studio/waivers"),
                visit("nothing", "/nowhere"),
                new Visit("audit trail", () -> {
                    signInAnew("auditor");
                    view("/audit");
                    press("Verify the chain");
                    wait_for(".done", "Intact");
                }));
    }

    private Visit visit(String name, String hash) {
        return new Visit(name, () -> on(hash));
    }

    private void signInAnew(String name) {
        browser.manage().deleteAllCookies();
        sessionOf(name);
    }

    /** What reaches beyond the edge of the screen. */
    @SuppressWarnings("unchecked")
    private List<String> tooWide() {
        return (List<String>) browser.executeScript(TOO_WIDE);
    }

    @SuppressWarnings("unchecked")
    private List<String> violations(Map<String, Object> options) {
        return (List<String>) browser.executeAsyncScript(RUN, options);
    }

    private static String axe() {
        try (InputStream script =
                EveryViewTest.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
