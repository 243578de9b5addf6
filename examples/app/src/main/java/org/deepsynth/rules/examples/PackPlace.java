package org.deepsynth.rules.examples;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Jars and folders beside the command's own class path, for as long as something is done with them. */
final class PackPlace {

    private PackPlace() {}

    /** Does it while what lies in these places is seen as if it were on the class path. */
    static <T> T seeing(List<Path> places, Callable<T> action) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(urls(places), PackPlace.class.getClassLoader())) {
            thread.setContextClassLoader(loader);
            return action.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL[] urls(List<Path> places) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (Path place : places) {
            urls.add(place.toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
