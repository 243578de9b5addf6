package org.deepsynth.rules.internal.discovery;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.internal.tree.TreeParser;
import org.deepsynth.rules.pack.RulePack;

/** In which jars and folders packs lie, as a user knows them. */
public final class Places {

    private Places() {}

    /** The place of a class; the name of the class where it has none. */
    public static String of(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(url -> place(url, ""))
                .orElse(type.getName());
    }

    /**
     * The places that hold the pack's {@code pack.yaml}, each with the version there, or else its class, as far as these class loaders
     * see them and mean this very class by its name. Of several only one counts, whichever the class path names first; a build may
     * keep classes and files in two folders.
     */
    public static List<String> of(RulePack pack, String id, Collection<ClassLoader> loaders) throws IOException {
        Class<?> type = pack.getClass();
        Map<String, URL> texts = new LinkedHashMap<>();
        Map<String, URL> classes = new LinkedHashMap<>();
        for (ClassLoader loader : Stream.concat(Stream.of(type.getClassLoader()), loaders.stream())
                .distinct()
                .filter(one -> means(one, type))
                .toList()) {
            add(loader, id + "/pack.yaml", texts);
            add(loader, type.getName().replace('.', '/') + ".class", classes);
        }
        return texts.size() > 1 ? versions(texts) : List.copyOf(classes.keySet());
    }

    private static void add(ClassLoader loader, String path, Map<String, URL> places) throws IOException {
        Collections.list(loader.getResources(path)).forEach(url -> places.put(place(url, path), url));
    }

    private static List<String> versions(Map<String, URL> texts) throws IOException {
        List<String> told = new ArrayList<>();
        for (Map.Entry<String, URL> place : texts.entrySet()) {
            told.add(place.getKey() + version(place.getValue()));
        }
        return told;
    }

    private static boolean means(ClassLoader loader, Class<?> type) {
        try {
            return loader == type.getClassLoader() || Class.forName(type.getName(), false, loader) == type;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** The jar or folder that holds the file of that path; a link and what it leads to are one place. */
    private static String place(URL url, String path) {
        String root = url.toString();
        root = root.substring(0, root.length() - (root.endsWith(path) ? path.length() : 0));
        root = root.replaceFirst("^jar:", "").replaceFirst("!?/$", "");
        try {
            return root.startsWith("file:")
                    ? Path.of(URI.create(root)).toRealPath().toString()
                    : root;
        } catch (IOException | IllegalArgumentException e) {
            return root;
        }
    }

    private static String version(URL packYaml) throws IOException {
        Faults ignored = new Faults("");
        return new Fields(TreeParser.parse(text(packYaml), ignored), "", ignored)
                .optionalText("version")
                .map(version -> " (version " + version + ")")
                .orElse("");
    }

    /** The text there, past the cache of jars, which would keep them open. */
    public static String text(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
