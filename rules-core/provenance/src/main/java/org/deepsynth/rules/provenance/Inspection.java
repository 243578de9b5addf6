package org.deepsynth.rules.provenance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was seen in one file. The same bytes give the same; the name decides nothing.
 *
 * @param name what the file is called
 * @param size in bytes
 * @param kind by its content; empty where no reader knows it
 * @param label what it shows of the implicit label
 * @param marks all marks, in the order in which they were found
 * @param remarks on the file as a whole, such as several labels in one
 * @param fault why it was not read to its end; empty where it was
 * @param inside the files in it, where it is an archive
 */
public record Inspection(
        String name,
        long size,
        Optional<FileKind> kind,
        LabelVerdict label,
        List<Mark> marks,
        List<Remark> remarks,
        Optional<Unreadable> fault,
        List<Inspection> inside) {

    public Inspection {
        marks = List.copyOf(marks);
        remarks = List.copyOf(remarks);
        inside = List.copyOf(inside);
    }

    /** The marks of one sort. */
    public <M extends Mark> List<M> marks(Class<M> sort) {
        return marks.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /** This file and all in it. */
    public Stream<Inspection> all() {
        return Stream.concat(Stream.of(this), inside.stream().flatMap(Inspection::all));
    }
}
