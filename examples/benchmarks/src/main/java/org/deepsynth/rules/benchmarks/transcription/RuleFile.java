package org.deepsynth.rules.benchmarks.transcription;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Obligation;

/** One file of rules: its path in the pack's jar without the ending, such as {@code cac/ds/art-17}, and its text. */
public record RuleFile(String address, String text) {

    private static final Pattern PACKAGE = Pattern.compile("^package (\\S+)", Pattern.MULTILINE);

    /** The files of a pack, first the one that concludes its scopes, the others in the law's order. */
    public static List<RuleFile> of(Catalogue catalogue) {
        return Stream.concat(
                        Stream.of(catalogue.id() + "/scopes"),
                        catalogue.obligations().stream().map(Obligation::address))
                .distinct()
                .map(RuleFile::read)
                .toList();
    }

    /** Where the engine expects the file: in a folder for the package of its rules. */
    public String conventionalPath() {
        Matcher matcher = PACKAGE.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("The file (" + address + ".drl) must name a package.");
        }
        return matcher.group(1).replace('.', '/') + address.substring(address.lastIndexOf('/')) + ".drl";
    }

    private static RuleFile read(String address) {
        return new RuleFile(address, text(address + ".drl"));
    }

    /** The text of a file on the class path. */
    public static String text(String path) {
        try (InputStream stream = RuleFile.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("The file (" + path + ") must be on the class path.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The file (" + path + ") must be readable.", e);
        }
    }
}
