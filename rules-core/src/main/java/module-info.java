/**
 * Where a described service of deep synthesis stands, obligation by obligation. What is not exported may change with any release; the rooms
 * that are exported to the tests of packs alone likewise.
 */
@SuppressWarnings("module") // those that test packs and look at files are built after this one
module org.deepsynth.rules {
    requires gg.jte.runtime;
    requires java.xml;
    requires org.drools.base;
    requires org.drools.canonicalmodel;
    requires org.drools.core;
    requires org.drools.kiesession;
    requires org.drools.modelcompiler;
    requires org.jsoup;
    requires org.kie.api;
    requires org.kie.internal.api;
    requires transitive org.jspecify;
    requires org.slf4j;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;

    exports org.deepsynth.rules;
    exports org.deepsynth.rules.advice;
    exports org.deepsynth.rules.batch;
    exports org.deepsynth.rules.conclusion;
    exports org.deepsynth.rules.description;
    exports org.deepsynth.rules.fact;
    exports org.deepsynth.rules.finding;
    exports org.deepsynth.rules.law;
    exports org.deepsynth.rules.pack;
    exports org.deepsynth.rules.report;
    exports org.deepsynth.rules.report.brief;
    exports org.deepsynth.rules.report.calendar;
    exports org.deepsynth.rules.report.diff;
    exports org.deepsynth.rules.report.drift;
    exports org.deepsynth.rules.report.github;
    exports org.deepsynth.rules.report.html;
    exports org.deepsynth.rules.report.json;
    exports org.deepsynth.rules.report.junit;
    exports org.deepsynth.rules.report.markdown;
    exports org.deepsynth.rules.report.oscal;
    exports org.deepsynth.rules.report.pages;
    exports org.deepsynth.rules.report.sarif;
    exports org.deepsynth.rules.report.sheet;
    exports org.deepsynth.rules.report.site;
    exports org.deepsynth.rules.report.text;
    exports org.deepsynth.rules.report.where;
    exports org.deepsynth.rules.source;
    exports org.deepsynth.rules.text;
    exports org.deepsynth.rules.texts;
    exports org.deepsynth.rules.waiver;
    exports org.deepsynth.rules.internal.binding to
            org.deepsynth.rules.testing;
    exports org.deepsynth.rules.internal.discovery to
            org.deepsynth.rules.testing;
    exports org.deepsynth.rules.internal.judging to
            org.deepsynth.rules.testing;
    exports org.deepsynth.rules.internal.loading to
            org.deepsynth.rules.testing;
    exports org.deepsynth.rules.internal.tree to
            org.deepsynth.rules.provenance,
            org.deepsynth.rules.testing;

    uses org.deepsynth.rules.pack.RulePack;
    uses org.deepsynth.rules.report.ReportFormat;

    provides org.deepsynth.rules.report.ReportFormat with
            org.deepsynth.rules.report.text.TextFormat,
            org.deepsynth.rules.report.json.JsonFormat,
            org.deepsynth.rules.report.markdown.MarkdownFormat,
            org.deepsynth.rules.report.html.HtmlFormat,
            org.deepsynth.rules.report.sarif.SarifFormat,
            org.deepsynth.rules.report.github.GithubFormat,
            org.deepsynth.rules.report.junit.JunitFormat,
            org.deepsynth.rules.report.oscal.OscalFormat,
            org.deepsynth.rules.report.calendar.CalendarFormat,
            org.deepsynth.rules.report.text.SummaryFormat;
}
