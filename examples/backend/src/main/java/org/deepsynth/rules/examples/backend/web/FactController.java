package org.deepsynth.rules.examples.backend.web;

import java.util.List;
import org.deepsynth.rules.description.AnswerForm;
import org.deepsynth.rules.examples.backend.assessment.Advice;
import org.deepsynth.rules.text.Language;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How facts are stated, whosesoever they are. */
@RestController
class FactController {

    private final Advice advice;

    FactController(Advice advice) {
        this.advice = advice;
    }

    /**
     * How a fact is stated.
     *
     * @param options what there is to choose from; empty where anything of the kind will do
     * @param hint what to type
     */
    record Form(String path, AnswerForm.Kind kind, List<String> options, String hint) {}

    @GetMapping("/api/facts/form")
    Form form(@RequestParam String path, Language language) {
        AnswerForm form = advice.form(path);
        return new Form(path, form.kind(), form.options(), form.kind().hint().in(language));
    }
}
