package org.deepsynth.rules.internal.loading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Conclusion;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.DescriptionReader;
import org.deepsynth.rules.description.SharedSections;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Subject;
import org.deepsynth.rules.fact.Today;
import org.deepsynth.rules.finding.Derivation;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.internal.binding.BlankTree;
import org.deepsynth.rules.internal.binding.Shape;
import org.deepsynth.rules.internal.checking.SubjectTypes;
import org.deepsynth.rules.internal.drools.RuleBase;
import org.deepsynth.rules.internal.drools.RuleFailure;
import org.deepsynth.rules.internal.files.PackFiles;
import org.deepsynth.rules.internal.files.RuleTexts;
import org.deepsynth.rules.internal.judging.Explainer;
import org.deepsynth.rules.internal.judging.Frame;
import org.deepsynth.rules.internal.judging.Gates;
import org.deepsynth.rules.internal.judging.Judge;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.law.Calendars;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.SubjectKind;
import org.deepsynth.rules.pack.RulePack;
import org.deepsynth.rules.source.InvalidSourceException;

/** A pack ready to judge: its catalogue and its rules, checked against each other. Immutable and thread-safe. */
public final class LoadedPack {

    private final RulePack pack;
    private final Catalogue catalogue;
    private final Map<String, Obligation> obligations;
    private final RuleBase rules;
    private final RuleTexts texts;
    private final List<LoadedPack> required;
    private final Tightenings tightenings;

    LoadedPack(RulePack pack, Catalogue catalogue, RuleBase rules, RuleTexts texts, List<LoadedPack> required) {
        this.pack = pack;
        this.catalogue = catalogue;
        this.obligations =
                catalogue.obligations().stream().collect(Collectors.toMap(Obligation::id, Function.identity()));
        this.rules = rules;
        this.texts = texts;
        this.required = required;
        this.tightenings = new Tightenings(catalogue, required);
    }

    /**
     * The same pack with a user's values of parameters, by name.
     *
     * @throws InvalidSourceException with all values that do not fit
     */
    public LoadedPack with(Map<String, String> values) {
        Faults faults = new Faults("parameters");
        ParameterOverrides.check(catalogue, values, faults);
        faults.throwIfAny();
        return unchecked(values);
    }

    /** The same pack with other values of parameters, whoever sets them: what a mistake in the pack would be. */
    public LoadedPack unchecked(Map<String, String> values) {
        return with(catalogue.with(values));
    }

    /** The same pack with another obligation in place of the one of its id: what a mistake in the pack would be. */
    public LoadedPack unchecked(Obligation other) {
        return with(catalogue.replacing(other));
    }

    /** The same pack with the stricter values of a policy. */
    LoadedPack tightened(Map<String, String> values) {
        return with(catalogue.with(catalogue.parameters().tightened(values)));
    }

    /** The same pack with these in place of its calendars. */
    LoadedPack with(Calendars calendars) {
        return with(catalogue.with(calendars));
    }

    /** The same pack, which tells the name of each parameter and of each calendar that its rules read. */
    public LoadedPack telling(Consumer<String> parameters, Consumer<String> calendars) {
        return with(catalogue
                .with(catalogue.parameters().telling(parameters))
                .with(catalogue.calendars().telling(calendars)));
    }

    private LoadedPack with(Catalogue other) {
        return new LoadedPack(pack, other, rules, texts, required);
    }

    /** The same pack, which builds on that one in place of the one of the same id, and is that one where it is of the same id. */
    public LoadedPack replacing(LoadedPack other) {
        return catalogue.id().equals(other.catalogue.id())
                ? other
                : new LoadedPack(
                        pack,
                        catalogue.withCalendarsOf(other.catalogue),
                        rules,
                        texts,
                        required.stream().map(one -> one.replacing(other)).toList());
    }

    /** The records of which its rules are given one for each subject; what is wrong with them is noted. */
    SubjectTypes subjectTypes(PackFiles files, Faults faults) {
        List<SubjectTypes> theirs = required.stream()
                .map(one -> one.subjectTypes(PackFiles.of(one.pack), new Faults("told already")))
                .toList();
        return SubjectTypes.of(catalogue, pack.section(), pack.featureSection(), theirs, files, faults);
    }

    /** Whether obligations of it are stricter than those of others. */
    boolean tightens() {
        return !tightenings.isEmpty();
    }

    /** What its rules conclude of the obligations of others that its own tighten. */
    Concluded tightened(Description description) {
        return tightenings.conclude(description, catalogue.lawReadOn());
    }

    /** The text of a file in its jar; empty where it is not there. */
    public Optional<String> file(String path) {
        return PackFiles.of(pack).text(path);
    }

    /** What the law says, as the pack holds it. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** One finding for each obligation, in the law's order. */
    public List<Finding> assess(Description description, LocalDate asOf) {
        Frame frame = frame(description, asOf);
        Concluded concluded =
                conclude(description, asOf, soFar -> hearing(new Gates(frame, soFar.roles(), soFar.scopes())));
        return new Judge(catalogue, description.subjects(), frame, concluded, anySetByUser()).findings();
    }

    /** Whether a user set anything by which this pack may judge, of its own or of a pack that it builds on. */
    private boolean anySetByUser() {
        return catalogue.anySetByUser() || required.stream().anyMatch(LoadedPack::anySetByUser);
    }

    /** The days between which the described service is judged. */
    public static Frame frame(Description description, LocalDate asOf) {
        return new Frame(asOf, description.service().terminatedOn().value());
    }

    /** A rule on an obligation that is known not to apply is not heard: nothing that it could say would matter. */
    private Predicate<String> hearing(Gates gates) {
        return rule -> {
            Obligation obligation = obligations.get(rule);
            return obligation == null || !gates.closeForGood(obligation);
        };
    }

    /** What the verdict on each obligation rests on, in the law's order. */
    public List<Derivation> explain(Description description, LocalDate asOf) {
        Frame frame = frame(description, asOf);
        return new Explainer(catalogue, description.subjects(), frame, conclude(description, asOf)).derivations();
    }

    /**
     * What the rules conclude of the description on that day.
     *
     * @throws InvalidSourceException when a rule fails, with its name and place
     */
    public Concluded conclude(Description description, LocalDate asOf) {
        return conclude(description, asOf, soFar -> rule -> true);
    }

    Concluded conclude(Description description, LocalDate asOf, Function<Conclude, Predicate<String>> hearing) {
        return own(description, asOf, hearing).and(tightenings.conclude(description, asOf));
    }

    /** What its own rules conclude, without what others conclude of the obligations that are stricter than theirs. */
    private Concluded own(Description description, LocalDate asOf, Function<Conclude, Predicate<String>> hearing) {
        try {
            return rules.conclude(facts(description, asOf), others(description, asOf), hearing);
        } catch (RuleFailure e) {
            Faults faults = new Faults("pack " + pack.id());
            texts.addFailure(e, faults);
            InvalidSourceException told = new InvalidSourceException(faults.found());
            told.initCause(e.getCause());
            throw told;
        }
    }

    List<Object> facts(Description description, LocalDate asOf) {
        List<Object> facts = new ArrayList<>();
        facts.add(new Today(asOf));
        facts.add(catalogue.parameters());
        facts.add(catalogue.calendars());
        facts.addAll(catalogue.instruments());
        facts.addAll(description.shared().single());
        facts.addAll(description.features().items().orElse(List.of()));
        facts.addAll(description.shared().notice().requests().items().orElse(List.of()));
        required.forEach(one -> facts.addAll(one.ownFacts(description)));
        facts.addAll(ownFacts(description));
        return facts;
    }

    /** What only this pack asks: its section, what it adds to each feature, and the entries of the lists that it judges one by one. */
    private List<Object> ownFacts(Description description) {
        List<Object> facts = new ArrayList<>();
        Optional.ofNullable(description.sections().get(pack.id())).ifPresent(facts::add);
        facts.addAll(description.featureSections().getOrDefault(pack.id(), List.of()));
        catalogue.subjects().forEach(kind -> facts.addAll(listed(description, kind)));
        return facts;
    }

    private static List<? extends Subject> listed(Description description, SubjectKind kind) {
        return Optional.ofNullable(description.subjects().get(kind.list()))
                .<List<? extends Subject>>flatMap(Listed::items)
                .orElse(List.of());
    }

    /** The roles and scopes of the packs that it builds on; what these conclude on their obligations is nothing to its rules. */
    Concluded others(Description description, LocalDate asOf) {
        Concluded others = Concluded.NOTHING;
        for (LoadedPack one : required) {
            Concluded shared = one.own(description, asOf, soFar -> one::isShared);
            others = others.and(shared.called(one.catalogue::nameOf, name -> !Catalogue.isOthers(name)));
        }
        return others;
    }

    /** Whether a rule is on a role or a scope, and on no obligation. */
    boolean isShared(String rule) {
        return !obligations.containsKey(rule);
    }

    /** Every rule speaks on a service with one subject of each kind of which nothing is stated. */
    public Concluded concludeOnNothing() {
        return conclude(nothing(), catalogue.lawReadOn());
    }

    Description nothing() {
        List<String> lists = Stream.concat(SubjectKind.SHARED.stream(), catalogue.subjects().stream())
                .filter(SubjectKind::many)
                .map(SubjectKind::list)
                .toList();
        return reader().read("nothing", BlankTree.text(lists));
    }

    /** Every rule speaks on a service of which nothing is stated, but whose lists and tables all have an entry. */
    public Concluded concludeOnBlank() {
        return conclude(blank(), catalogue.lawReadOn());
    }

    /** A description of which nothing is stated, but whose lists and tables all have an entry. */
    public Description blank() {
        Shape shared = Shape.of(SharedSections.class).within(SubjectKind.FEATURE.list(), featureSections());
        return reader().read("blank.json", BlankTree.text(shared, sections()));
    }

    /** The facts that the clauses of each obligation read, those on its bearer and scopes first. */
    public Map<String, Set<Fact>> asks() {
        Map<String, Set<Fact>> asks = new LinkedHashMap<>();
        Description blank = blank();
        for (Concluded concluded : List.of(concludeOnBlank(), concludeOnNothing())) {
            Map<String, List<Conclusion>> said =
                    concluded.conclusions().stream().collect(Collectors.groupingBy(Conclusion::obligation));
            for (Obligation obligation : catalogue.obligations()) {
                Set<Fact> facts = asks.computeIfAbsent(obligation.id(), id -> new LinkedHashSet<>());
                Optional.ofNullable(blank.subjects().get(obligation.per().list()))
                        .ifPresent(facts::add);
                obligation
                        .bearers()
                        .forEach(role -> facts.addAll(concluded.role(role).facts()));
                obligation
                        .scopes()
                        .forEach(scope -> facts.addAll(concluded.scope(scope).facts()));
                concluded.named().stream()
                        .filter(scope -> obligation.cohorts().stream()
                                .anyMatch(cohort -> cohort.scope().equals(scope.name())))
                        .forEach(scope -> facts.addAll(scope.formula().facts()));
                said.getOrDefault(obligation.id(), List.of()).stream()
                        .flatMap(conclusion -> conclusion.clauses().stream())
                        .forEach(clause -> facts.addAll(clause.formula().facts()));
            }
        }
        return asks;
    }

    private DescriptionReader reader() {
        return new DescriptionReader(sections(), featureSections());
    }

    /** The records of what the pack and all that it builds on add to each feature, by their ids. */
    public Map<String, Class<? extends Record>> featureSections() {
        return byId(LoadedPack::featureSections, pack.featureSection());
    }

    /** The records of the sections of the pack and of all that it builds on, by their ids. */
    public Map<String, Class<? extends Record>> sections() {
        return byId(LoadedPack::sections, pack.section());
    }

    private Map<String, Class<? extends Record>> byId(
            Function<LoadedPack, Map<String, Class<? extends Record>>> theirs, Optional<Class<? extends Record>> own) {
        Map<String, Class<? extends Record>> all = new LinkedHashMap<>();
        required.forEach(one -> all.putAll(theirs.apply(one)));
        own.ifPresent(type -> all.put(pack.id(), type));
        return all;
    }
}
