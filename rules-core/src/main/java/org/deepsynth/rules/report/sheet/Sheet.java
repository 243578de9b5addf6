package org.deepsynth.rules.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.deepsynth.rules.internal.wording.Markdown;
import org.deepsynth.rules.report.text.Page;

/**
 * What one id of the catalogue stands for, as headed paragraphs for people.
 *
 * @param id the id
 * @param title its title
 * @param lines what is said before all sections
 * @param sections the paragraphs
 * @param rule the text of its rule; empty where it has none at hand
 */
record Sheet(String id, String title, List<String> lines, List<Section> sections, String rule) {

    /** A heading and what stands under it. */
    record Section(String heading, List<Item> items) {}

    /** A line, and what belongs to it. */
    record Item(String line, List<String> details) {

        static Item of(String line) {
            return new Item(line, List.of());
        }
    }

    /** Collects the sections that have something to say. */
    static final class Sections {

        private final List<Section> held = new ArrayList<>();

        void add(String heading, List<Item> items) {
            if (!items.isEmpty()) {
                held.add(new Section(heading, items));
            }
        }

        void lines(String heading, List<String> lines) {
            add(heading, lines.stream().map(Item::of).toList());
        }

        List<Section> all() {
            return List.copyOf(held);
        }
    }

    void text(Page page) {
        page.text(0, id + "  " + title);
        lines.forEach(line -> page.text(4, line));
        for (Section section : sections) {
            page.gap();
            page.line(2, section.heading());
            for (Item item : section.items()) {
                page.text(4, "• " + item.line());
                item.details().forEach(detail -> page.text(6, detail));
            }
        }
        if (!rule.isEmpty()) {
            page.gap();
            rule.lines().forEach(line -> page.line(line.isEmpty() ? 0 : 4, line));
        }
    }

    void markdown(Markdown page) {
        page.heading(2, Markdown.code(id) + " " + Markdown.text(title));
        lines.forEach(line -> page.paragraph(Markdown.text(line)));
        for (Section section : sections) {
            page.heading(3, Markdown.text(section.heading()));
            page.gap();
            for (Item item : section.items()) {
                page.item(0, Markdown.text(item.line()));
                item.details().forEach(detail -> page.item(1, Markdown.text(detail)));
            }
        }
        if (!rule.isEmpty()) {
            page.paragraph("```drools\n" + rule + "```");
        }
    }
}
