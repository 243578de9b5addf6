package org.deepsynth.rules.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;

/**
 * The texts of law in a folder, and which instrument each of them is: the file is called after it ({@code cac-csl.html}, {@code
 * cac-csl-2016.md}), or its beginning names one of the instrument's pages, or its title is the instrument's. Immutable and thread-safe.
 */
public final class LawTexts {

    /** No text at all. */
    public static final LawTexts NONE = new LawTexts(Map.of(), List.of());

    private static final String FILES = "(?i).*\\.(txt|md|markdown|x?html?)";
    private static final int MOST_BYTES = 16_000_000;
    private static final int MOST_ARTICLES = 3_000;

    private final Map<String, List<LawText>> byFolder;
    private final List<LawText> others;

    private LawTexts(Map<String, List<LawText>> byFolder, List<LawText> others) {
        this.byFolder = byFolder;
        this.others = List.copyOf(others);
    }

    /**
     * Those below a folder.
     *
     * @param digests what is recorded of instruments, by their folders: of several texts, it tells which one a pack was written from
     * @throws InvalidSourceException where it is no folder, or a file in it is no text or is too long
     */
    public static LawTexts in(Path folder, List<Catalogue> catalogues, Map<String, ArticleDigests> digests) {
        Map<String, List<LawText>> byFolder = new LinkedHashMap<>();
        List<LawText> others = new ArrayList<>();
        for (LawText text : all(folder)) {
            List<String> its = catalogues.stream()
                    .flatMap(pack -> pack.instruments().stream()
                            .filter(one -> is(text, pack.idOf(one), one))
                            .map(pack::folderOf))
                    .toList();
            if (its.isEmpty()) {
                others.add(text);
            }
            its.forEach(one ->
                    byFolder.computeIfAbsent(one, any -> new ArrayList<>()).add(text));
        }
        byFolder.forEach((one, texts) -> Optional.ofNullable(digests.get(one))
                .ifPresent(recorded ->
                        texts.sort(Comparator.comparingLong((LawText text) -> -Drift.shared(recorded, text)))));
        return new LawTexts(byFolder, others);
    }

    private static List<LawText> all(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw fault(folder, "The folder of texts must be there.", "Name the folder that the texts were saved to.");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file)
                            && file.getFileName().toString().matches(FILES))
                    .sorted()
                    .map(LawTexts::read)
                    .toList();
        } catch (IOException unreadable) {
            throw fault(folder, "The folder of texts must be readable.", "");
        }
    }

    private static LawText read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw fault(
                        file,
                        "The text must not be longer than " + MOST_BYTES + " bytes.",
                        "Take it out of the folder.");
            }
            LawText text = LawTextReader.read(file.getFileName().toString(), Files.readAllBytes(file));
            if (text.articles().size() > MOST_ARTICLES) {
                throw fault(
                        file,
                        "The text must not have more than " + MOST_ARTICLES + " articles.",
                        "Take it out of the folder.");
            }
            return text;
        } catch (IOException unreadable) {
            throw fault(file, "The text must be readable.", "");
        }
    }

    private static InvalidSourceException fault(Path file, String message, String wayOut) {
        return new InvalidSourceException(List.of(Fault.of(file.toString(), message, wayOut)));
    }

    private static boolean is(LawText text, String key, Instrument instrument) {
        return text.name().matches("(?i)" + key + "(?![a-z0-9]).*")
                || instrument.sources().stream()
                        .anyMatch(source -> text.head().contains(source.url().toString()))
                || instrument.title().texts().values().stream().anyMatch(title -> titled(text, title));
    }

    /** Whether the title of the text is that one, whatever stands behind it. */
    private static boolean titled(LawText text, String title) {
        String name = bare(title);
        String line = bare(text.title());
        return line.startsWith(name)
                && (line.length() == name.length() || !Character.isLetter(line.charAt(name.length())));
    }

    private static String bare(String title) {
        return title.replaceAll("[《》\\s]", "").replaceFirst("^中华人民共和国", "");
    }

    /**
     * The text of the instrument in that folder of its pack; empty where there is none. Of several, the one from which its obligations were
     * written, as far as the digests tell.
     */
    public Optional<LawText> text(String folder) {
        return all(folder).stream().findFirst();
    }

    /** All texts of it, such as one for each time that it was amended; the one from which its obligations were written first. */
    public List<LawText> all(String folder) {
        return List.copyOf(byFolder.getOrDefault(folder, List.of()));
    }

    /** Those that are of no instrument. */
    public List<LawText> others() {
        return others;
    }

    /** The article from which an obligation is written; empty where its text is not at hand. */
    public Optional<ArticleText> article(Obligation obligation) {
        return text(obligation.provision().folder())
                .flatMap(text -> text.article(obligation.provision().article()));
    }
}
