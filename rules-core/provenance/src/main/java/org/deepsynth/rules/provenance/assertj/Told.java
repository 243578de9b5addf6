package org.deepsynth.rules.provenance.assertj;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.provenance.Inspection;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.Remark;
import org.deepsynth.rules.provenance.sample.SampledFile;
import org.deepsynth.rules.source.Printable;
import org.deepsynth.rules.text.Language;

/** What failures tell: the file, its verdict, what is remarked about it, and the way out. */
final class Told {

    static final String WAY_OUT = "Write one where the file is made:\n"
            + "    new LabelWriter().write(file, AigcLabel.generated(\"<name or code of the provider>\","
            + " \"<its number of this content>\"), labelled);";

    /** How many files one failure tells. */
    private static final int MOST = 10;

    private Told() {}

    static String file(Inspection file, Language language) {
        Stream<Remark> remarks = Stream.concat(
                file.marks(Mark.Aigc.class).stream().flatMap(label -> label.remarks().stream()),
                file.remarks().stream());
        return file(file.name(), file, remarks, language);
    }

    static String files(List<SampledFile> files, Language language) {
        String told = files.stream()
                .limit(MOST)
                .map(file -> file(file.place(), file.inspection(), file.allRemarks(), language))
                .collect(Collectors.joining("\n"));
        return files.size() > MOST ? told + "\n    and " + (files.size() - MOST) + " more" : told;
    }

    private static String file(String place, Inspection file, Stream<Remark> remarks, Language language) {
        String kind = file.kind().map(Enum::name).orElse("of no known kind");
        String verdict = file.label().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String fault =
                file.fault().map(why -> ": " + Printable.line(why.getMessage())).orElse("");
        return Stream.concat(
                        Stream.of("    " + Printable.line(place) + " (" + kind + "): label " + verdict + fault),
                        remarks.filter(remark -> remark.level() != Remark.Level.NOTE)
                                .map(remark -> "        " + remark.check() + ": "
                                        + Printable.line(remark.text().in(language))))
                .collect(Collectors.joining("\n"));
    }
}
