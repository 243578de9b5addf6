package org.deepsynth.rules.internal.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.law.BindingForce;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.Jurisdiction;
import org.deepsynth.rules.law.LeftOut;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Names;

/** Reads what the file of an instrument says of it, and checks that its days are in order and its ids the pack's own. */
final class InstrumentReader {

    private static final String CODE = "[A-Z]{2}(-[A-Z0-9]{1,3})?";

    private final Wording words;
    private final String pack;
    private final Optional<LocalDate> lawReadOn;
    private final Vocabulary<LocalizedText> roles;
    private final Optional<Jurisdiction> jurisdiction;
    private final SourceReader sources;

    /** For the instruments of the pack of that id and those roles, whose file says until when the law was read and where it is law. */
    InstrumentReader(Wording words, String id, Fields pack, Vocabulary<LocalizedText> roles) {
        this.words = words;
        this.roles = roles;
        this.pack = id;
        this.lawReadOn = pack.writtenDay("lawReadOn");
        this.jurisdiction = jurisdiction(pack);
        this.sources = new SourceReader(lawReadOn);
    }

    Instrument read(Fields fields, String folder, List<LeftOut> leftOut) {
        fields.writtenDay("from").ifPresent(from -> {
            fields.checkDay("issued", day -> !day.isAfter(from), "on or before from, " + from);
            fields.checkDay("until", day -> !day.isBefore(from), "on or after from, " + from);
        });
        lawReadOn.ifPresent(read -> fields.checkDay(
                "issued", day -> !day.isAfter(read), "on or before the day up to which the law was read, " + read));
        Force force = force(fields);
        return new Instrument(
                folder,
                words.of(fields, "title"),
                words.of(fields, "issuer"),
                fields.day("issued"),
                fields.day("from"),
                fields.optionalDay("until"),
                force.kind(),
                force.title(),
                signatories(fields, force.kind()),
                jurisdiction(fields).or(() -> jurisdiction),
                fields.has("articles") ? fields.count("articles") : 0,
                leftOut,
                fields.optionalEach("sources", sources::read));
    }

    /** As in {@code jurisdiction: {code: US-CA, en: California}}. */
    private Optional<Jurisdiction> jurisdiction(Fields fields) {
        return fields.optional("jurisdiction", block -> {
            String code = block.text("code");
            if (!code.isEmpty() && !code.matches(CODE)) {
                block.fault(
                        block.mark("code"),
                        "The code (" + code + ") of the jurisdiction must be one of ISO 3166, or EU.",
                        "Write two capital letters, as CN, and for a part of that country what follows, as US-CA.");
            }
            return new Jurisdiction(code, words.of(block));
        });
    }

    private record Force(BindingForce kind, Optional<LocalizedText> title) {}

    /** A kind, as in {@code force: statute}, or a kind and what it is called there: {@code {kind: statute, en: Act of Parliament}}. */
    private Force force(Fields fields) {
        return fields.get("force").filter(Mapping.class::isInstance).isPresent()
                ? fields.required(
                        "force",
                        block -> new Force(block.choice("kind", BindingForce.class), Optional.of(words.of(block))),
                        new Force(BindingForce.LAW, Optional.empty()))
                : new Force(fields.choice("force", BindingForce.class), Optional.empty());
    }

    private Optional<String> signatories(Fields fields, BindingForce kind) {
        Optional<String> role = roles.one(fields, "signatories");
        boolean asked = kind.binds() == BindingForce.Binds.SIGNATORIES;
        if (asked && !fields.has("signatories")) {
            fields.fault(
                    fields.mark("force"),
                    "The instrument must name the role of those who signed it, for a " + Names.of(kind)
                            + " binds nobody else.",
                    "Write signatories: and the role that a rule concludes for them.");
        } else if (!asked && fields.has("signatories")) {
            fields.fault(
                    fields.mark("signatories"),
                    "The key signatories must stand only where an instrument binds who signed it, and a "
                            + Names.of(kind) + " does not.",
                    "Take it out, or correct the key force.");
        }
        return asked ? role : Optional.empty();
    }

    /** What the ids of its obligations begin with: the pack's own id, so that no two packs give one id to different obligations. */
    String idPrefix(Fields fields, String folder) {
        String prefix = fields.optionalText("idPrefix").orElse(pack + "-" + folder);
        if (!prefix.equals(pack) && !prefix.startsWith(pack + "-")) {
            fields.fault(
                    fields.mark("idPrefix"),
                    "The key idPrefix (" + prefix + ") must begin with " + pack + ", the id of the pack.",
                    "Write " + pack + "-" + folder + ", or leave it out.");
        }
        return prefix;
    }
}
