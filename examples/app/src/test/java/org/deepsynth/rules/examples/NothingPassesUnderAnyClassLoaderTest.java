package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.law.Catalogue;
import org.junit.jupiter.api.Test;

/** The packs are found, or missed aloud, wherever the library is embedded. */
class NothingPassesUnderAnyClassLoaderTest {

    /** An application in a class loader of its own, as in an executable jar or a container; this one is another to it. */
    private static ClassLoader application(Predicate<String> kept) {
        URL[] path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(kept)
                .map(NothingPassesUnderAnyClassLoaderTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many packs the application's library finds from the thread that asks. */
    private static int found(ClassLoader application) {
        return ((List<?>) asked(application, "load")).size();
    }

    private static Object asked(ClassLoader application, String method, Object... arguments) {
        try {
            Class<?> type = application.loadClass(ComplianceEngine.class.getName());
            Class<?>[] types = Stream.of(arguments).map(Object::getClass).toArray(Class<?>[]::new);
            Object engine = type.getMethod(method, types).invoke(null, arguments);
            return type.getMethod("catalogues").invoke(engine);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T under(ClassLoader context, Callable<T> action) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(context);
        try {
            return action.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void a_thread_without_a_context_class_loader_finds_them() throws Exception {
        for (ClassLoader context : new ClassLoader[] {null, ClassLoader.getPlatformClassLoader()}) {
            ComplianceEngine engine = under(context, ComplianceEngine::load);

            assertThat(engine.catalogues()).extracting(Catalogue::id).containsExactly("cac", "letter");
        }
    }

    @Test
    void threads_of_the_common_pool_find_them_though_their_context_is_another_application() {
        ClassLoader application = application(path -> true);

        assertThat(CompletableFuture.supplyAsync(() -> found(application)).join())
                .isEqualTo(2);
        assertThat(IntStream.range(0, 2).parallel().map(i -> found(application)).boxed())
                .containsOnly(2);
    }

    @Test
    void an_application_with_the_library_alone_is_told_what_to_add() throws Exception {
        ClassLoader core = application(path -> !path.contains("rules-cac") && !path.contains("rules-letter"));

        assertThatThrownBy(() -> under(core, () -> found(core)))
                .rootCause()
                .hasMessageContaining("There must be at least one rule pack.")
                .hasMessageContaining("org.deepsynth:rules-cac")
                .hasMessageContaining("ServicesResourceTransformer");
    }

    @Test
    void a_pack_that_got_lost_is_told_where_packs_are_named() throws Exception {
        ClassLoader lost = application(path -> !path.contains("rules-letter"));

        assertThat(found(lost)).isEqualTo(1);
        assertThatThrownBy(() -> asked(lost, "load", (Object) new String[] {"cac", "letter"}))
                .rootCause()
                .hasMessageContaining("The pack (letter) must be there; found are [cac].");
        assertThat(ComplianceEngine.load("letter").catalogues())
                .extracting(Catalogue::id)
                .containsExactly("letter");
    }
}
