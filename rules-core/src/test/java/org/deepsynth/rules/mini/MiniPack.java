package org.deepsynth.rules.mini;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.pack.RulePack;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;

/** A pack in order, small, and whose files a test can change as an author would by mistake. */
public final class MiniPack extends ClassLoader {

    private final String id;
    private final Optional<Class<? extends Record>> section;
    private final Map<String, String> files = new TreeMap<>();

    /** A pack of one obligation. */
    public MiniPack() {
        this(
                "mini",
                Optional.of(MiniSection.class),
                "pack.yaml",
                "scopes.drl",
                "act/instrument.yaml",
                "act/art-1.yaml",
                "act/art-1.drl");
        rules(MiniRules.class);
    }

    private MiniPack(String id, Optional<Class<? extends Record>> section, String... names) {
        super(MiniPack.class.getClassLoader());
        this.id = id;
        this.section = section;
        for (String name : names) {
            files.put(id + "/" + name, resource("/" + id + "-pack/" + name));
        }
    }

    /** A pack that builds on the other one, and has no section of its own. */
    public static MiniPack upper() {
        return new MiniPack(
                        "upper",
                        Optional.empty(),
                        "pack.yaml",
                        "act/instrument.yaml",
                        "act/art-1.yaml",
                        "act/art-1.drl")
                .rules(UpperRules.class);
    }

    /** A policy that is stricter than the toy law, and has neither a section nor a rule of its own. */
    public static MiniPack policy() {
        return new MiniPack("policy", Optional.empty(), "pack.yaml", "records/instrument.yaml", "records/sec-1.yaml");
    }

    /** With other words in one of its files. */
    public MiniPack change(String file, String from, String to) {
        String text = files.get(id + "/" + file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("The file " + file + " must hold (" + from + ").");
        }
        files.put(id + "/" + file, text.replace(from, to));
        return this;
    }

    /** Without one of its files. */
    public MiniPack without(String file) {
        files.remove(id + "/" + file);
        return this;
    }

    /** With other compiled rules. */
    public MiniPack rules(Class<? extends org.drools.model.Model> model) {
        files.put(
                "META-INF/kie/" + id + "/drools-model",
                resource("/META-INF/kie/org.deepsynth/toy/drools-model")
                                .lines()
                                .findFirst()
                                .orElseThrow() + "\n" + model.getName());
        return this;
    }

    /** What is wrong with it. */
    public List<String> faults() {
        try {
            engine();
            return List.of();
        } catch (InvalidSourceException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    /** An engine with it alone. */
    public ComplianceEngine engine() {
        return ComplianceEngine.of(pack());
    }

    /** The pack: an object whose class this loader has defined, so that its files are looked for here. */
    public RulePack pack() {
        return (RulePack) Proxy.newProxyInstance(
                this, new Class<?>[] {RulePack.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "id" -> id;
                    case "section" -> section;
                    default ->
                        method.isDefault()
                                ? InvocationHandler.invokeDefault(proxy, method, arguments)
                                : method.invoke(this, arguments);
                });
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        return files.containsKey(name)
                ? new ByteArrayInputStream(files.get(name).getBytes(StandardCharsets.UTF_8))
                : null;
    }

    private static String resource(String path) {
        try (InputStream stream = MiniPack.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
