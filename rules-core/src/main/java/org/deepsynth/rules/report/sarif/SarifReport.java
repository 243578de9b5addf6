package org.deepsynth.rules.report.sarif;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.deepsynth.rules.description.DescriptionText;
import org.deepsynth.rules.internal.tree.JsonWriter;
import org.deepsynth.rules.internal.wording.Labels;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.report.Extent;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.source.Printable;
import org.deepsynth.rules.text.Language;

/**
 * The report as SARIF 2.1.0, for tools that show findings beside the text they are about. A result stands for one subject of
 * one obligation: a gap has the kind {@code fail}, an open question {@code open}, a prohibition about which nothing is stated
 * {@code review}.
 *
 * <p>Many a tool, GitHub's code scanning among them, heeds levels alone and makes an alert of every result. So only gaps are told
 * where nothing else is asked for, and what is open has the level {@code note} although SARIF would have {@code none} beside its
 * kind. A gap that somebody accepts is left out, and a notification of the run says how many there are; it is told, suppressed and
 * as a {@code note}, in a report on {@link Extent#ALL}.
 */
public final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final String VERSION = version();

    private final Language language;
    private final Labels labels;
    private final Extent extent;

    /** Reports the gaps in that language. */
    public SarifReport(Language language) {
        this(language, Extent.GAPS);
    }

    /** Reports in that language and to that extent. */
    public SarifReport(Language language, Extent extent) {
        this.language = language;
        this.labels = new Labels(language);
        this.extent = extent;
    }

    /** The JSON text of a log with one run. */
    public String write(Report report) {
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run(report)));
        return JsonWriter.write(log);
    }

    /** A text where SARIF expects a message: braces are doubled, or they would be read as places for arguments. */
    static Map<String, Object> message(String text) {
        return Map.of("text", Printable.lines(text).replace("{", "{{").replace("}", "}}"));
    }

    /** The library's version, which the build writes beside this class. */
    private static String version() {
        try (InputStream stated = SarifReport.class.getResourceAsStream("version.txt")) {
            return new String(Objects.requireNonNull(stated).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** SARIF takes a language with its country, or a language alone. */
    private static String tag(Language language) {
        if (language.equals(Language.ZH)) {
            return "zh-CN";
        }
        return language.equals(Language.EN) ? "en-US" : language.tag();
    }

    private Map<String, Object> run(Report report) {
        Map<String, Object> run = new LinkedHashMap<>();
        SarifResults results = new SarifResults(language, report, extent);
        List<Map<String, Object>> written = results.write();
        run.put("tool", tool(report));
        run.put("invocations", List.of(invocation(results.remarks())));
        run.put("language", tag(language));
        // the parser of JSON counts columns otherwise than that of YAML
        run.put("columnKind", json(report) ? "utf16CodeUnits" : "unicodeCodePoints");
        run.put("results", written);
        run.put("properties", properties(report));
        return run;
    }

    private static boolean json(Report report) {
        return report.text().map(DescriptionText::json).orElse(report.source().endsWith(".json"));
    }

    private static Map<String, Object> invocation(List<String> remarks) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("executionSuccessful", true);
        if (!remarks.isEmpty()) {
            fields.put(
                    "toolExecutionNotifications",
                    remarks.stream().map(SarifReport::notification).toList());
        }
        return fields;
    }

    private static Map<String, Object> notification(String sentence) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("level", "note");
        fields.put("message", message(sentence));
        return fields;
    }

    private Map<String, Object> tool(Report report) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "deepsynth-rules");
        driver.put("version", VERSION);
        driver.put("semanticVersion", VERSION);
        // all rules stand here, not with their packs, since not every reader looks into extensions
        driver.put("rules", new SarifRules(language, labels, report).write());
        Map<String, Object> tool = new LinkedHashMap<>();
        tool.put("driver", driver);
        tool.put("extensions", report.packs().stream().map(this::extension).toList());
        return tool;
    }

    private Map<String, Object> extension(PackFindings pack) {
        Catalogue catalogue = pack.catalogue();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", catalogue.id());
        fields.put("fullName", catalogue.title().in(language));
        fields.put("version", catalogue.version());
        return fields;
    }

    /** What the results are to be read with: the day, the facts, and what was not looked at. */
    private Map<String, Object> properties(Report report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("service", report.service());
        fields.put("asOf", report.asOf().toString());
        report.asOfZone().ifPresent(zone -> fields.put("asOfZone", zone.getId()));
        fields.put("descriptionDigest", report.descriptionDigest());
        fields.put("disclaimer", labels.get("disclaimer"));
        fields.put("packs", report.packs().stream().map(this::readings).toList());
        return fields;
    }

    private Map<String, Object> readings(PackFindings pack) {
        Catalogue catalogue = pack.catalogue();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", catalogue.id());
        fields.put("lawReadOn", catalogue.lawReadOn().toString());
        fields.put("digest", catalogue.digest());
        catalogue.notice().ifPresent(notice -> fields.put("notice", notice.in(language)));
        return fields;
    }
}
