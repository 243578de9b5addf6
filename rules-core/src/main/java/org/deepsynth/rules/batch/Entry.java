package org.deepsynth.rules.batch;

import java.nio.file.Path;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.DescriptionReader;
import org.deepsynth.rules.source.InvalidSourceException;

/** One description of a portfolio, not read yet. It is read by the thread that assesses it. */
public interface Entry {

    /** Its file or its place in one, by which reports and faults call it. */
    String source();

    /**
     * The description.
     *
     * @throws InvalidSourceException with every fault that it has
     */
    Description read(DescriptionReader reader);

    /** The description in a file; JSON where its name ends in {@code .json}, else YAML. */
    static Entry file(Path file) {
        return new Entry() {
            @Override
            public String source() {
                return file.toString();
            }

            @Override
            public Description read(DescriptionReader reader) {
                return reader.read(file);
            }
        };
    }
}
