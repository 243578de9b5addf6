package org.deepsynth.rules.examples;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.report.sheet.CatalogueReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what packs hold under an id, without any description. */
@Command(
        name = "show",
        description = "What the packs hold under an id: an obligation in full, or what an instrument or a pack holds.")
final class ShowCommand implements Callable<Integer> {

    enum Form {
        text,
        json,
        markdown
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "ID",
            description = "Ids of obligations (cac-ds-16a), of instruments (cac-ds) or of packs (cac).")
    private List<String> ids;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Form format = Form.text;

    @Mixin
    private LanguageOption language;

    @Mixin
    private OutOption out;

    @Override
    public Integer call() throws IOException {
        ComplianceEngine engine = Installed.engine();
        CatalogueReport writer =
                new CatalogueReport(engine.catalogues(), engine.asks(), RuleText::of, language.language());
        out.write(
                switch (format) {
                    case text -> writer.text(ids);
                    case json -> writer.json(ids);
                    case markdown -> writer.markdown(ids);
                });
        return 0;
    }
}
