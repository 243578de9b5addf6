package org.deepsynth.rules.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a package, kept beside its classes in a properties file (UTF-8). A key ends in the language of its value, the language
 * for want of others first: {@code at-least.en=at least {limit}}, then {@code at-least.zh=…}.
 */
public final class Texts {

    /** Whole packages of records ask for the same file. */
    private static final Map<Package, Map<String, Texts>> READ = Collections.synchronizedMap(new WeakHashMap<>());

    private final String place;
    private final Map<String, LocalizedText> texts;

    private Texts(String place, Map<String, LocalizedText> texts) {
        this.place = place;
        this.texts = texts;
    }

    /**
     * The texts of the file in the package of that class; none where there is no such file.
     *
     * @param file its name, without {@code .properties}
     * @throws IllegalStateException where a key stands there twice or names no language
     */
    public static Texts beside(Class<?> type, String file) {
        return READ.computeIfAbsent(type.getPackage(), known -> new ConcurrentHashMap<>())
                .computeIfAbsent(file, name -> read(type, name + ".properties"));
    }

    /**
     * The text of that key.
     *
     * @throws IllegalStateException where there is none
     */
    public LocalizedText get(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalStateException("The text (" + key + ") must stand in " + place + "."));
    }

    /** The text of that key, if there is one. */
    public Optional<LocalizedText> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /**
     * The text of that key in that language, or unmarked in the first: for labels and headings, which show by themselves what language
     * they are in.
     *
     * @throws IllegalStateException where there is none
     */
    public String word(String key, Language language) {
        Map<Language, String> wordings = get(key).texts();
        return wordings.getOrDefault(language, wordings.values().iterator().next());
    }

    /** The keys of all texts, in their order. */
    public Set<String> keys() {
        return texts.keySet();
    }

    private static Texts read(Class<?> type, String file) {
        String place = type.getPackageName().replace('.', '/') + "/" + file;
        Lines lines = new Lines(place);
        try (InputStream stream = type.getResourceAsStream(file)) {
            if (stream != null) {
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                lines.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Texts(place, Collections.unmodifiableMap(lines.texts));
    }

    /** Properties as they are read: in their order, and none lost because another has its key. */
    private static final class Lines extends Properties {

        private static final long serialVersionUID = 1;

        private final String place;
        private final transient Map<String, LocalizedText> texts = new LinkedHashMap<>();

        Lines(String place) {
            this.place = place;
        }

        @Override
        public synchronized @Nullable Object put(Object key, Object value) {
            String whole = key.toString();
            int end = whole.lastIndexOf('.');
            if (end < 0) {
                throw new IllegalStateException(
                        "The key (" + whole + ") in " + place + " must end in a language, such as .en.");
            }
            Language language = Language.of(whole.substring(end + 1));
            LocalizedText known = texts.getOrDefault(whole.substring(0, end), LocalizedText.NONE);
            if (known.texts().containsKey(language)) {
                throw new IllegalStateException("The key (" + whole + ") in " + place + " must stand there once.");
            }
            texts.put(whole.substring(0, end), known.and(language, value.toString()));
            return null;
        }
    }
}
