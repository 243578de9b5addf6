package org.deepsynth.rules.provenance.internal.c2pa;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.boxes.Box;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.bytes.Excerpt;

/**
 * Reads what the manifests of a store claim (C2PA 2.2). The last one is active, the others belong to what went into the file and are
 * read as well: an edited file may say only there that a model made it. Neither hashes nor signatures are looked at.
 */
public final class ManifestStore {

    private final Set<String> sourceTypes = new LinkedHashSet<>();
    private final Set<String> agents = new LinkedHashSet<>();
    private String generator = "";
    private String generatorInfo = "";

    private ManifestStore() {}

    /**
     * Tells the credentials of each store among the boxes, and the software that they name.
     *
     * @throws Unreadable where a store breaks; that it is there is told all the same
     */
    public static void read(Place place, Bytes boxes, Consumer<Mark> told) throws Unreadable {
        for (Superbox box : Superbox.in(boxes)) {
            if (box.type().equals("c2pa")) {
                ManifestStore store = new ManifestStore();
                try {
                    store.read(box.content());
                } finally {
                    store.marks(place).forEach(told);
                }
            }
        }
    }

    private List<Mark> marks(Place place) {
        List<Mark> marks = new ArrayList<>();
        String name = generatorInfo.isEmpty() ? generator : generatorInfo;
        marks.add(new Mark.Credentials(place, name, List.copyOf(sourceTypes)));
        agents.forEach(agent -> marks.add(new Mark.Statement(place, "C2PA softwareAgent", agent)));
        return marks;
    }

    private void read(Bytes store) throws Unreadable {
        List<Superbox> manifests = new ArrayList<>(Superbox.in(store));
        Collections.reverse(manifests);
        boolean active = true;
        for (Superbox manifest : manifests) {
            switch (manifest.type()) {
                case "c2ma", "c2um" -> {
                    manifest(manifest.content(), active);
                    active = false;
                }
                case "c2cm" ->
                    throw new Unreadable(
                            Unreadable.Cause.UNSUPPORTED,
                            "A manifest of C2PA is compressed with Brotli, which is not read.");
                default -> {}
            }
        }
    }

    private void manifest(Bytes content, boolean active) throws Unreadable {
        for (Superbox part : Superbox.in(content)) {
            if (part.type().equals("c2as")) {
                for (Superbox assertion : Superbox.in(part.content())) {
                    assertion(assertion);
                }
            } else if (part.type().equals("c2cl") && active) {
                values(part, this::claim);
            }
        }
    }

    private void assertion(Superbox assertion) throws Unreadable {
        if (assertion.label().matches("c2pa\\.actions(\\.v\\d+)?(__\\d+)?")) {
            values(assertion, this::action);
        } else if (assertion
                .label()
                .matches("(c2pa\\.metadata|cawg\\.metadata|stds\\.iptc(\\.photo-metadata)?)(__\\d+)?")) {
            values(assertion, this::metadata);
        }
    }

    private static void values(Superbox box, BiConsumer<String, String> told) throws Unreadable {
        for (Box content : Box.in(box.content())) {
            if (content.type().equals("cbor") || content.type().equals("json")) {
                byte[] document = content.data().take(0, content.data().length());
                Values.read(content.type(), document, content.data().budget(), told);
            }
        }
    }

    private void claim(String way, String value) {
        switch (way) {
            case "claim_generator" -> generator = Excerpt.of(value);
            case "claim_generator_info/name" ->
                generatorInfo = generatorInfo.isEmpty() ? Excerpt.of(value) : generatorInfo;
            default -> {}
        }
    }

    private void action(String way, String value) {
        switch (way) {
            case "actions/digitalSourceType", "templates/digitalSourceType" -> sourceTypes.add(Excerpt.of(value));
            case "actions/softwareAgent",
                    "actions/softwareAgent/name",
                    "templates/softwareAgent",
                    "templates/softwareAgent/name",
                    "softwareAgents/name" -> agents.add(Excerpt.of(value));
            default -> {}
        }
    }

    private void metadata(String way, String value) {
        if (way.equals("Iptc4xmpExt:DigitalSourceType") || way.endsWith("/Iptc4xmpExt:DigitalSourceType")) {
            sourceTypes.add(Excerpt.of(value));
        }
    }
}
