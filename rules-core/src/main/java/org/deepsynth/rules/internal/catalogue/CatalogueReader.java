package org.deepsynth.rules.internal.catalogue;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.deepsynth.rules.internal.tree.Canonical;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.internal.tree.TreeParser;
import org.deepsynth.rules.law.Calendars;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Demand;
import org.deepsynth.rules.law.Effort;
import org.deepsynth.rules.law.HorizonNote;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.LeftOut;
import org.deepsynth.rules.law.NotRequired;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.Owner;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.law.Parameters;
import org.deepsynth.rules.law.Provision;
import org.deepsynth.rules.law.Requirement;
import org.deepsynth.rules.law.Stricter;
import org.deepsynth.rules.law.WorkingCalendar;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.DatedText;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;

/** Reads a pack's catalogue from its files: {@code pack.yaml}, an {@code instrument.yaml} per folder, a file per provision. */
public final class CatalogueReader {

    private final String root;
    private final Function<String, Optional<String>> files;
    private final List<Catalogue> required;
    private final List<Fault> faults = new ArrayList<>();
    private final StringBuilder content = new StringBuilder();
    private final Set<String> ids = new HashSet<>();
    private boolean incomplete;
    private Wording words = new Wording(Language.OWN);

    private CatalogueReader(String root, Function<String, Optional<String>> files, List<Catalogue> required) {
        this.root = root;
        this.files = files;
        this.required = required;
    }

    /**
     * The catalogue below a folder.
     *
     * @param root the folder, which is also the pack's id
     * @param files the text of a file by its path, or nothing
     * @param required the packs that it builds on
     * @throws InvalidSourceException with all faults of all files
     */
    public static Catalogue read(String root, Function<String, Optional<String>> files, List<Catalogue> required) {
        CatalogueReader reader = new CatalogueReader(root, files, required);
        Catalogue catalogue = reader.file(root + "/pack.yaml", "The pack", reader::pack);
        if (!reader.faults.isEmpty()) {
            throw new InvalidSourceException(reader.faults);
        }
        return catalogue;
    }

    private Catalogue pack(Fields pack) {
        String id = pack.text("id");
        if (!id.isEmpty() && !id.equals(root)) {
            pack.fault(
                    pack.mark(),
                    "The id (" + id + ") of the pack must be the name of its folder.",
                    "Write " + root + ".");
        }
        String version = pack.text("version");
        words = Wording.in(pack);
        LocalizedText title = words.of(pack, "title");
        var lawReadOn = pack.day("lawReadOn");
        Optional<ZoneId> zone = pack.optionalZone("zone");
        Optional<LocalizedText> notice = words.optional(pack, "notice");
        List<Requirement> requires = RequirementReader.read(pack);
        Optional<String> model = pack.optionalText("model");
        List<String> folders = pack.texts("instruments");
        Vocabulary<LocalizedText> roles =
                new Vocabulary<>(pack, "roles", (name, fields) -> words.of(fields), of(Catalogue::roles));
        Vocabulary<LocalizedText> scopes = new Vocabulary<>(
                pack, "scopes", (name, fields) -> words.of(fields, Wording.SUBJECT), of(Catalogue::scopes));
        Vocabulary<DatedText> consequences =
                new Vocabulary<>(pack, "consequences", (name, fields) -> words.dated(fields), Map.of());
        SubjectKinds subjects = new SubjectKinds(root, pack, words, required);
        Parameters parameters =
                new Parameters(pack.named("parameters", this::parameter).values());
        Map<String, WorkingCalendar> calendars =
                new LinkedHashMap<>(of(one -> one.calendars().all()));
        pack.entries("calendars")
                .forEach((name, file) ->
                        calendars.put(name, file(root + "/" + file, "The calendar", CalendarReader::read)));
        remembered(root + "/scopes.drl");
        ObligationReader obligations =
                new ObligationReader(words, roles, scopes, consequences, subjects, new RelationReader(required));
        InstrumentReader reader = new InstrumentReader(words, root, pack, roles);
        List<Instrument> instruments = new ArrayList<>();
        List<Obligation> all = new ArrayList<>();
        Faults ofSentences = new Faults(root + "/sentences.yaml");
        ClauseReader shared = ClauseReader.ofPack(words, sentences(ofSentences), root + "/sentences");
        for (String folder : folders) {
            String path = root + "/" + folder;
            file(path + "/instrument.yaml", "The instrument", fields -> {
                List<LeftOut> leftOut =
                        optionalList("/" + folder + "/left-out.yaml", "leftOut", new LeftOutReader(words)::read);
                Instrument instrument = reader.read(fields, folder, leftOut);
                instruments.add(instrument);
                String prefix = reader.idPrefix(fields, folder);
                for (String stem : fields.someTexts("provisions")) {
                    String address = path + "/" + stem;
                    all.addAll(file(address + ".yaml", "The provision", provision -> {
                        ClauseReader clause = shared.in(provision, address);
                        Provision place = SourceReader.provision(provision, address);
                        List<Obligation> here = provision.some(
                                "obligations",
                                one -> unique(one, obligations.read(one, clause, instrument, prefix, place)));
                        clause.refuseUnused();
                        return here;
                    }));
                    remembered(path + "/" + stem + ".drl");
                }
                return instrument;
            });
        }
        Map<String, Effort> efforts = pack.optional(
                        "efforts", new CategoryReader<>(Effort.class, "effort", all, !incomplete)::read)
                .orElse(Map.of());
        Map<String, Owner> owners = pack.optional(
                        "owners", new CategoryReader<>(Owner.class, "owner", all, !incomplete)::read)
                .orElse(Map.of());
        List<Demand> demands = incomplete ? List.of() : new DemandReader(words, root, instruments, all).read(pack);
        if (!incomplete) { // else a missing file may use them
            roles.refuseUnused(pack, "role", "bearers");
            consequences.refuseUnused(pack, "consequence", "consequences");
            subjects.refuseUnused(pack);
            shared.refuseUnused();
        }
        faults.addAll(ofSentences.found());
        List<NotRequired> notRequired = optionalList("/not-required.yaml", "notRequired", this::notRequired);
        List<HorizonNote> horizon = optionalList("/horizon.yaml", "horizon", this::horizonNote);
        return new Catalogue(
                id,
                version,
                words.languages(),
                title,
                lawReadOn,
                zone,
                notice,
                requires,
                model,
                instruments,
                all,
                demands,
                roles.meanings(),
                scopes.meanings(),
                subjects.declared(),
                parameters,
                new Calendars(calendars),
                notRequired,
                horizon,
                efforts,
                owners,
                Canonical.digest(content.toString()));
    }

    /** What packs that it builds on define, after their ids. */
    private <T> Map<String, T> of(Function<Catalogue, Map<String, T>> vocabulary) {
        Map<String, T> theirs = new LinkedHashMap<>();
        required.forEach(pack -> vocabulary.apply(pack).forEach((name, meaning) -> {
            if (!Catalogue.isOthers(name)) {
                theirs.put(pack.nameOf(name), meaning);
            }
        }));
        return theirs;
    }

    /** The file of the sentences that clauses of the whole pack share, which may be left out; its faults are told at the end. */
    private Fields sentences(Faults here) {
        boolean there = files.apply(here.source()).isPresent();
        String text = there ? remembered(here.source()).orElse("") : "{}";
        Fields fields = new Fields(TreeParser.parse(text, here), "The file", here);
        return Fields.finish(fields, one -> {
            one.has("sentences");
            return one;
        });
    }

    private Obligation unique(Fields fields, Obligation obligation) {
        if (!obligation.id().isEmpty() && !ids.add(obligation.id())) {
            fields.fault(
                    fields.mark(),
                    "The id (" + obligation.id() + ") must stand once in the pack.",
                    "Remove one of the two.");
        }
        return obligation;
    }

    private <T> List<T> optionalList(String file, String key, Function<Fields, T> read) {
        String path = root + file;
        return files.apply(path).isEmpty() ? List.of() : file(path, "The file", fields -> fields.each(key, read));
    }

    private NotRequired notRequired(Fields fields) {
        return new NotRequired(
                words.of(fields, "what"), words.of(fields, "why"), fields.texts("where"), fields.texts("outside"));
    }

    private HorizonNote horizonNote(Fields fields) {
        return new HorizonNote(
                words.of(fields, "title"),
                words.of(fields, "status"),
                words.of(fields, "brings"),
                fields.texts("concerns"));
    }

    private Parameter parameter(String name, Fields fields) {
        Parameter parameter = new Parameter(
                name,
                fields.text("value"),
                words.of(fields),
                words.onceOrEach(fields, "source"),
                fields.texts("words"),
                fields.optionalNumber("from").orElse(BigDecimal.ZERO),
                fields.optionalNumber("to"),
                fields.optionalChoice("stricter", Stricter.class),
                fields.yes("reading"),
                Optional.empty());
        parameter
                .refuses(parameter.value())
                .ifPresent(must -> fields.fault(
                        fields.mark(),
                        "The value of the parameter " + name + " (" + parameter.value() + ") must be " + must + ".",
                        "List its words under the key words if it is no number."));
        return parameter;
    }

    private <T> T file(String path, String thing, Function<Fields, T> read) {
        Faults here = new Faults(path);
        Optional<String> text = remembered(path);
        incomplete |= text.isEmpty();
        if (text.isEmpty()) {
            here.add(Mark.NONE, "The file must be there.", "Write it, or take it out of the list that names it.");
        }
        Fields fields = new Fields(TreeParser.parse(text.orElse("{}"), here), thing, here);
        Faults ignored = new Faults(path);
        T value = text.isPresent()
                ? Fields.finish(fields, read)
                : read.apply(new Fields(TreeParser.parse("{}", ignored), thing, ignored));
        incomplete |= here.isUnreadable();
        faults.addAll(here.found());
        return value;
    }

    /** The text of a file, which counts towards the digest: that covers a pack's rules as well as its texts. */
    private Optional<String> remembered(String path) {
        Optional<String> text = files.apply(path);
        content.append(path).append('\n').append(text.orElse("")).append('\n');
        return text;
    }
}
