package org.deepsynth.rules.cac;

import java.util.ArrayList;
import java.util.List;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Hint;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.text.Texts;

/** What the authorities expect of large models in practice: worth a second look, but no verdict turns on it. */
final class Models {

    private static final Texts TEXTS = Texts.beside(Models.class, "texts");

    private Models() {}

    /** What is odd about the models, as practice goes; nothing of a service that the public cannot use. */
    static List<Hint> hints(CacSection cac) {
        List<Hint> hints = new ArrayList<>();
        if (cac.offeredToPublic().truth() == Truth.YES) {
            cac.models().items().ifPresent(models -> models.forEach(model -> look(model, hints)));
        }
        return hints;
    }

    private static void look(Model model, List<Hint> hints) {
        hint("model-unfiled", model.status().is(Filing.Status.NOT_FILED, Filing.Status.REFUSED), model.status(), hints);
        hint(
                "model-called-unfiled",
                model.own().not().and(model.calledModelFiled().not()),
                model.calledModelFiled(),
                hints);
        hint(
                "model-not-shown",
                model.status().is(Filing.Status.COMPLETED).and(model.shown().not()),
                model.shown(),
                hints);
    }

    private static void hint(String key, Formula odd, Fact about, List<Hint> hints) {
        if (odd.truth() == Truth.YES) {
            hints.add(new Hint(List.of(about), TEXTS.get("hint." + key)));
        }
    }
}
