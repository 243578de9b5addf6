package org.deepsynth.rules.examples;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Jars and folders beside the command's own class path, for as long as something is done with them. */
final class PackPlace {

    private PackPlace() {}

    /** Does it while what lies in these places is seen as if it were on the class path. */
    static <T> T seeing(List<Path> places, Callable<T> action) throws Exception {
        try (URLClassLoader loader = loader(places)) {
            return seeing(loader, action);
        }
    }

    /** Does it while what this loader finds is seen as if it were on the class path. */
    static <T> T seeing(ClassLoader loader, Callable<T> action) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return action.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Finds what lies in these places and on the class path. */
    static URLClassLoader loader(List<Path> places) {
        return new URLClassLoader(
                places.stream().map(PackPlace::url).toArray(URL[]::new), PackPlace.class.getClassLoader());
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException("A file has an address.", impossible);
        }
    }
}
