package org.deepsynth.rules.internal.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.law.Catalogue;
import org.drools.base.util.Drools;
import org.drools.model.Model;

/** Finds the compiled rules that a pack's jar lists. */
public final class Models {

    private static final String VERSION = "Drools-Model-Version:";
    private static final String WAY_OUT = "Build the pack with kie-maven-plugin (an <execution> of its goal build), and"
            + " declare org.drools:drools-model-compiler in its own pom.";

    private Models() {}

    /** The models of a pack that has rules; faults where one is missing, or another Drools built it. */
    public static List<Model> load(Catalogue catalogue, PackFiles files, ClassLoader loader, Faults faults) {
        List<Model> models = new ArrayList<>();
        Optional<String> list = list(catalogue, files, faults).flatMap(files::text);
        for (String line : list.orElse("").lines().map(String::strip).toList()) {
            if (line.startsWith(VERSION)) {
                checkVersion(line.substring(VERSION.length()), faults);
            } else if (!line.isEmpty()) {
                instantiate(line, loader, faults).ifPresent(models::add);
            }
        }
        return models;
    }

    /** The list of them: the one that the catalogue names, or the only one that there is. */
    private static Optional<String> list(Catalogue catalogue, PackFiles files, Faults faults) {
        String file = catalogue.id() + "/pack.yaml";
        List<String> there = catalogue.model().isPresent() ? List.of() : files.models();
        Optional<String> list = catalogue
                .model()
                .or(() -> there.stream().findFirst())
                .filter(name -> files.text(name).isPresent() && there.size() <= 1);
        if (list.isEmpty()) {
            faults.addIn(
                    file,
                    files.mark(file, "model"),
                    catalogue
                            .model()
                            .map(name -> "The list of compiled rules (" + name + ") must be in the pack's jar.")
                            .orElse("The pack's jar must hold one list of compiled rules; it holds " + there + "."),
                    wayOut(catalogue.model(), files.models()));
        }
        return list;
    }

    private static String wayOut(Optional<String> named, List<String> there) {
        if (there.isEmpty()) {
            return WAY_OUT;
        }
        return named.map(name -> Nearest.wayOut(name, there)).orElse("Name the pack's own as model in pack.yaml.");
    }

    private static void checkVersion(String built, Faults faults) {
        String running = Drools.getFullVersion();
        if (!built.equals(running)) {
            faults.add(
                    Mark.NONE,
                    "The rules were built by Drools (" + built + "); they must be built by the Drools that runs them, "
                            + running + ".",
                    "Build the pack again with kie-maven-plugin " + running + ".");
        }
    }

    private static Optional<Model> instantiate(String name, ClassLoader loader, Faults faults) {
        try {
            Class<?> type = Class.forName(name, true, loader);
            return Optional.of((Model) type.getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
            faults.add(Mark.NONE, "The compiled rules (" + name + ") must be in the pack's jar: " + e + ".", WAY_OUT);
            return Optional.empty();
        }
    }
}
