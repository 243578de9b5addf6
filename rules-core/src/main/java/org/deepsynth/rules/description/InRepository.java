package org.deepsynth.rules.description;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What a file is called by those who know the repository that it is in, such as a tool that shows findings beside its text. */
final class InRepository {

    private InRepository() {}

    /** From the root of the repository, links resolved; else from the working directory; else as it was named. */
    static String name(Path file) {
        try {
            Path real = file.toRealPath();
            Path root = root(real);
            if (root == null) {
                root = Path.of("").toRealPath();
            }
            return real.startsWith(root) ? slashed(root.relativize(real)) : file.toString();
        } catch (IOException | SecurityException unknown) {
            return file.toString();
        }
    }

    /** The nearest folder above that holds {@code .git}, which is a file in a linked work tree. */
    private static @Nullable Path root(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return folder;
            }
        }
        return null;
    }

    private static String slashed(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
