package org.deepsynth.rules.report.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.deepsynth.rules.source.Printable;

/** The templates of the pages. */
final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());

    private Templates() {}

    /** The page on which one chooses a language. */
    static String choice() {
        return render("choice", Map.of());
    }

    /** A page of that template. */
    static String render(String name, Map<String, Object> told) {
        TemplateOutput page = new StringOutput();
        ENGINE.render(name + ".jte", told, page);
        // what is escaped here came from packs, cases and texts of law
        return Printable.lines(page.toString());
    }
}
