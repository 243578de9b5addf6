package org.deepsynth.rules.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.advice.FixPlan.Step;
import org.deepsynth.rules.advice.FixPlan.Unresolved;
import org.deepsynth.rules.internal.tree.JsonWriter;
import org.deepsynth.rules.source.Printable;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Names;
import org.deepsynth.rules.text.Texts;

/** A plan for people and for programs. */
public final class PlanReport {

    private static final Texts WORDS = Texts.beside(PlanReport.class, "words");

    private final Language language;

    /** Reports in that language. */
    public PlanReport(Language language) {
        this.language = language;
    }

    /** For people: the steps in their order, then what no step can mend. */
    public String text(FixPlan plan) {
        StringBuilder text = new StringBuilder();
        line(text, 0, WORDS.word("plan.steps", language) + " (" + plan.steps().size() + ")");
        int number = 1;
        for (Step step : plan.steps()) {
            line(text, 0, "");
            line(text, 2, number++ + ". " + step.path() + ": " + step.from() + " → " + step.to());
            line(text, 5, when(step));
            step.fixes().forEach(fix -> line(text, 5, "• " + in(fix)));
            line(text, 5, WORDS.word("plan.mends", language) + " " + String.join(", ", step.obligations()));
        }
        if (!plan.unresolved().isEmpty()) {
            line(text, 0, "");
            line(
                    text,
                    0,
                    WORDS.word("plan.unresolved", language) + " ("
                            + plan.unresolved().size() + ")");
            plan.unresolved().forEach(gap -> unresolved(gap, text));
        }
        line(text, 0, "");
        line(text, 0, WORDS.word("plan.caution", language));
        return text.toString();
    }

    private String when(Step step) {
        String effort =
                WORDS.word("plan.effort", language) + " " + in(step.effort().label());
        return step.due()
                .map(day -> WORDS.word("plan.due", language) + " " + day + " · " + effort)
                .orElse(effort);
    }

    private void unresolved(Unresolved gap, StringBuilder text) {
        line(text, 2, gap.obligation().id() + "  " + in(gap.obligation().title()));
        gap.reasons().forEach(reason -> line(text, 6, "• " + in(reason)));
    }

    private static void line(StringBuilder text, int indent, String line) {
        text.append(" ".repeat(indent)).append(Printable.line(line)).append('\n');
    }

    /** For programs: fields may be added, never renamed. */
    public String json(FixPlan plan) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("steps", plan.steps().stream().map(this::step).toList());
        root.put("unresolved", plan.unresolved().stream().map(this::unresolved).toList());
        return JsonWriter.write(root);
    }

    private Map<String, Object> step(Step step) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", step.path());
        fields.put("from", step.from());
        fields.put("to", step.to());
        fields.put("fixes", all(step.fixes()));
        fields.put("obligations", step.obligations());
        fields.put("due", step.due().map(Object::toString).orElse(null));
        fields.put("effort", Names.of(step.effort()));
        return fields;
    }

    private Map<String, Object> unresolved(Unresolved gap) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("obligation", gap.obligation().id());
        fields.put("reasons", all(gap.reasons()));
        return fields;
    }

    private List<String> all(List<LocalizedText> texts) {
        return texts.stream().map(this::in).toList();
    }

    private String in(LocalizedText text) {
        return text.in(language);
    }
}
