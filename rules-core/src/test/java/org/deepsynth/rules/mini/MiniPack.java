package org.deepsynth.rules.mini;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

/** A pack of one obligation that is in order, and whose files a test can change as an author would by mistake. */
public final class MiniPack extends ClassLoader {

    private static final String MODEL = "META-INF/kie/mini/drools-model";

    private final Map<String, String> files = new TreeMap<>();

    /** The pack in order. */
    public MiniPack() {
        super(MiniPack.class.getClassLoader());
        for (String file :
                List.of("pack.yaml", "scopes.drl", "act/instrument.yaml", "act/art-1.yaml", "act/art-1.drl")) {
            files.put("mini/" + file, resource("/mini-pack/" + file));
        }
        rules(MiniRules.class);
    }

    /** With other words in one of its files. */
    public MiniPack change(String file, String from, String to) {
        String text = files.get("mini/" + file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("The file " + file + " must hold (" + from + ").");
        }
        files.put("mini/" + file, text.replace(from, to));
        return this;
    }

    /** Without one of its files. */
    public MiniPack without(String file) {
        files.remove("mini/" + file);
        return this;
    }

    /** With other compiled rules. */
    public MiniPack rules(Class<? extends org.drools.model.Model> model) {
        files.put(
                MODEL,
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
                    case "id" -> "mini";
                    case "section" -> Optional.of(MiniSection.class);
                    default -> method.invoke(this, arguments);
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
