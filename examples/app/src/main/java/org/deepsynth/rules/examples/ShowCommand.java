package org.deepsynth.rules.examples;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.report.oscal.OscalPacks;
import org.deepsynth.rules.report.sheet.CatalogueReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what packs hold under an id, without any description. */
@Command(
        name = "show",
        description = {
            "What the packs hold under an id: an obligation in full, or what an instrument or a pack holds.",
            "Packs also as OSCAL documents: a catalog of controls, a profile of it, and a plan to assess by them."
        })
final class ShowCommand implements Callable<Integer> {

    enum Form {
        text,
        json,
        markdown,
        oscalCatalog("oscal-catalog"),
        oscalProfile("oscal-profile"),
        oscalPlan("oscal-plan");

        private final String typed;

        Form() {
            this.typed = name();
        }

        Form(String typed) {
            this.typed = typed;
        }

        @Override
        public String toString() {
            return typed;
        }
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "ID",
            description = "Ids of obligations (cac-ds-16a), of instruments (cac-ds) or of packs (cac).")
    private List<String> ids;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Form format = Form.text;

    @Mixin
    private TextsOption law;

    @Mixin
    private LanguageOption language;

    @Mixin
    private OutOption out;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        ComplianceEngine engine = Installed.engine();
        CatalogueReport writer = new CatalogueReport(
                engine.catalogues(), engine.asks(), RuleText::of, law.texts(engine), language.language());
        out.write(
                switch (format) {
                    case text -> writer.text(ids);
                    case json -> writer.json(ids);
                    case markdown -> writer.markdown(ids);
                    case oscalCatalog -> oscal(engine).catalog();
                    case oscalProfile -> oscal(engine).profile();
                    case oscalPlan -> oscal(engine).plan();
                });
        return 0;
    }

    private OscalPacks oscal(ComplianceEngine engine) {
        List<Catalogue> packs = ids.stream()
                .distinct()
                .map(id -> {
                    Installed.require(command, engine, id);
                    return engine.catalogue(id).orElseThrow();
                })
                .toList();
        return new OscalPacks(packs, language.language());
    }
}
