package org.deepsynth.rules.provenance.sample;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Inspection;
import org.deepsynth.rules.provenance.Inspector;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.Remark;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.sight.Sight;

/**
 * Looks at many files together, and at all in the folders among them: by name, hidden ones like others, links never followed.
 *
 * <pre>{@code
 * SampledFiles sample = new SampleInspector().inspect(List.of(Path.of("out")));
 * sample.faulty().forEach(file -> System.out.println(file.place() + ": " + file.verdict()));
 * sample.unlabelledAtMost(0.95);
 * }</pre>
 *
 * <p>One file is read at a time and a few kilobytes are kept of it, so memory grows with their number and not with their sizes. Safe for
 * use by several threads.
 */
public final class SampleInspector {

    /** The most files of a sample, those in archives among them. */
    public static final int MOST_FILES = 50_000;

    /** Stands between an archive and what is in it. */
    private static final String INSIDE = "!/";

    /** Remarks on the provider; a hostile file may have thousands of labels. */
    private static final int TOLD = 3;

    private record Where(String place, String name, String inside, String sha256) {

        Where within(String entry) {
            return new Where(place + INSIDE + entry, name + INSIDE + entry, inside + INSIDE + entry, sha256);
        }
    }

    private final Inspector inspector;
    private final Optional<ExpectedProducer> expected;
    private final SampleProgress progress;

    /** One with ordinary limits for each file. */
    public SampleInspector() {
        this(new Inspector());
    }

    /** One that looks at each file in that way. */
    public SampleInspector(Inspector inspector) {
        this(inspector, Optional.empty(), (done, total) -> {});
    }

    private SampleInspector(Inspector inspector, Optional<ExpectedProducer> expected, SampleProgress progress) {
        this.inspector = inspector;
        this.expected = expected;
        this.progress = progress;
    }

    /**
     * One that remarks where a label names another provider.
     *
     * @param code the provider's unified social credit code, or a provider code of 27 characters that holds it
     * @throws IllegalArgumentException when it is neither, or its last character does not fit the others
     */
    public SampleInspector expecting(String code) {
        return new SampleInspector(inspector, Optional.of(ExpectedProducer.of(code)), progress);
    }

    /** One that tells after each file how far it is. */
    public SampleInspector telling(SampleProgress told) {
        return new SampleInspector(inspector, expected, told);
    }

    /**
     * Looks at files, and at those in folders. What cannot be read is told and never thrown.
     *
     * @throws IllegalArgumentException where nothing is named, where one is not there or is a link, where a folder has no file in it, and
     *     where there are more than {@link #MOST_FILES}
     */
    public SampledFiles inspect(List<Path> named) {
        List<FileTree.Found> found = FileTree.under(named);
        List<SampledFile> files = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        SharedIds ids = new SharedIds();
        for (FileTree.Found one : found) {
            lines.add(look(one, files, ids));
            progress.done(lines.size(), found.size());
        }
        ids.tell(files);
        return new SampledFiles(FileTree.names(named), files, Digest.of(lines));
    }

    /** Adds what is in one file, and gives its line for the digest of all. */
    private String look(FileTree.Found one, List<SampledFile> into, SharedIds ids) {
        String place = one.path().toString();
        String sha256 = Digest.NONE;
        Inspection seen;
        if (!Files.isRegularFile(one.path(), LinkOption.NOFOLLOW_LINKS)) {
            seen = inspector.inspect(one.path());
        } else {
            try (SeekableByteChannel channel =
                    Files.newByteChannel(one.path(), Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
                seen = inspector.inspect(place, channel);
                channel.position(0);
                sha256 = Digest.of(channel);
            } catch (IOException | SecurityException denied) {
                seen = Sight.unreadable(place, 0, new Unreadable(Unreadable.Cause.NO_FILE, "It cannot be read."));
            }
        }
        add(new Where(place, one.name(), "", sha256), seen, into, ids);
        return Digest.line(sha256, one.name());
    }

    private void add(Where where, Inspection seen, List<SampledFile> into, SharedIds ids) {
        if (counts(seen)) {
            if (into.size() == MOST_FILES) {
                throw FileTree.tooMany();
            }
            ids.note(seen, into.size());
            List<Remark> remarks = expected.stream()
                    .flatMap(one -> one.remarks(seen))
                    .limit(TOLD)
                    .toList();
            int labels = seen.marks(Mark.Aigc.class).size();
            into.add(new SampledFile(
                    where.place(), where.name(), where.inside(), where.sha256(), labels, Condensed.of(seen), remarks));
        }
        for (Inspection inner : seen.inside()) {
            add(where.within(inner.name()), inner, into, ids);
        }
    }

    /** An archive is no output but what holds it, as long as all that it holds was seen. */
    private static boolean counts(Inspection seen) {
        boolean archive = seen.kind().filter(FileKind.ZIP::equals).isPresent();
        return !archive
                || seen.inside().isEmpty()
                || seen.fault().isPresent()
                || !seen.marks().isEmpty();
    }
}
