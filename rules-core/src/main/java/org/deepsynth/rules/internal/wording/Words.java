package org.deepsynth.rules.internal.wording;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Hint;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.BindingForce;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.HandedInYear;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.OfficialText;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.law.Relations;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.PackOutcome;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.Summary;
import org.deepsynth.rules.text.DatedText;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.texts.ArticleText;
import org.deepsynth.rules.texts.LawText;
import org.deepsynth.rules.texts.LawTexts;

/** The report's own words and the law's, in one language and as the law was worded on one day. */
public final class Words {

    private static final int PATHS = 4;

    private final Language language;
    private final Labels labels;
    private final LocalDate asOf;
    private final LawTexts texts;

    public Words(Language language, LocalDate asOf) {
        this(language, asOf, LawTexts.NONE);
    }

    /** Those that have the articles of these texts at hand. */
    public Words(Language language, LocalDate asOf, LawTexts texts) {
        this.language = language;
        this.labels = new Labels(language);
        this.asOf = asOf;
        this.texts = texts;
    }

    /** Those of a report. */
    public static Words of(Report report, Language language) {
        return new Words(language, report.asOf(), report.texts());
    }

    public Labels labels() {
        return labels;
    }

    public String get(String label) {
        return labels.get(label);
    }

    /** The label where it speaks of so many. */
    public String get(String label, long number) {
        return labels.get(label, number);
    }

    public String in(LocalizedText text) {
        return text.in(language);
    }

    public String in(DatedText text) {
        return in(text.on(asOf));
    }

    public String verdict(Verdict verdict) {
        return get("verdict." + verdict.name());
    }

    /**
     * Where each of them stands, where a pack judges things of a kind of its own and not all stand where the finding does.
     */
    public Optional<String> subjects(Finding finding) {
        if (finding.subjects().stream().noneMatch(one -> one.kind().own() && one.verdict() != finding.verdict())) {
            return Optional.empty();
        }
        String each = finding.subjects().stream()
                .map(one -> one.subject()
                        + labels.bracketed(get("is." + one.verdict().name())))
                .collect(Collectors.joining(get("comma")));
        return Optional.of(in(finding.obligation().per().title().orElse(LocalizedText.NONE)) + get("colon") + each);
    }

    public String summary(Summary summary) {
        return labels.summary(summary);
    }

    /** The counts of a report, with the gaps that they leave out: all gaps that are listed one by one. */
    public String tallied(Report report) {
        Sections.Tally gaps = report.packs().stream()
                .map(pack -> Sections.tally(Sections.of(pack, report.waived()).gaps(), pack))
                .reduce(new Sections.Tally(0, 0, 0), Sections.Tally::and);
        return labels.summary(report.summary(), count(gaps));
    }

    /** What of some gaps the headline does not count, in sentences. */
    public List<String> uncounted(int repeating, int principles) {
        return Stream.of(told("repeating-here", repeating).stream(), told("principles-here", principles).stream())
                .flatMap(part -> part)
                .toList();
    }

    private Optional<String> told(String label, int number) {
        return number == 0 ? Optional.empty() : Optional.of(get(label).formatted(number));
    }

    /** A label and what it labels. */
    public String labelled(String key, String text) {
        return labels.labelled(key, text);
    }

    /** In brackets, with what parts them from the words before. */
    public String bracketed(String text) {
        return labels.bracketed(text);
    }

    /** Some sentences in a row. */
    public String row(List<LocalizedText> sentences) {
        return sentences.stream().map(this::in).reduce("", Width::after);
    }

    /** What is to be done by a day although it is not known whether it was done. */
    public Optional<String> pending(Finding finding) {
        return new Pending(this, asOf).of(finding);
    }

    /**
     * Clauses that the facts settle neither way, of findings that wait for the same; that they do not goes without saying beside the
     * day by which to act.
     */
    public List<Reason> unsettled(List<Finding> together) {
        List<Reason> reasons = FindingSummary.unsettled(together.get(0));
        return together.stream().anyMatch(finding -> pending(finding).isEmpty())
                ? reasons
                : reasons.stream()
                        .map(reason -> reason.told().isPresent() ? reason : reason.saying(LocalizedText.NONE))
                        .toList();
    }

    /** Why a met finding is met, in sentences; beside what is told of entries. */
    public List<String> answered(Finding met) {
        return new Answered(this).lines(FindingSummary.deciding(met));
    }

    /** The value of a fact, in the reader's words. */
    public String value(Fact fact) {
        return new ValueText(labels).of(fact);
    }

    /** The counts of a pack, and which sections add up to one of them. */
    public String summary(PackFindings pack, Sections sections) {
        return Stream.concat(Stream.of(summary(pack.summary())), parts(pack, sections).stream())
                .collect(Collectors.joining(get("semicolon")));
    }

    /**
     * Of verdicts that two sections share, how many stand in the second: of the unknown those that are prohibitions about which nothing
     * is stated, of what does not apply that which is not yet in force. Nothing where a section holds all.
     */
    public List<String> parts(PackFindings pack, Sections sections) {
        return Stream.of(
                        part("count.silent", sections.prohibitions(), pack),
                        part("count.upcoming", sections.upcoming(), pack))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> part(String label, List<Finding> section, PackFindings pack) {
        return Optional.of(Sections.tally(section, pack).counted())
                .filter(count -> count > 0)
                .map(count -> get(label, count).formatted(count));
    }

    /** The counts of some findings of a pack, which add up to those of the pack. */
    public String summary(PackFindings pack, List<Finding> some) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            List<Finding> having =
                    some.stream().filter(one -> one.verdict() == verdict).toList();
            counts.put(verdict, Sections.tally(having, pack).counted());
        }
        return summary(new Summary(counts));
    }

    /** The paths of facts in a row, of very many only the first. */
    public String paths(List<Fact> facts) {
        return paths(facts, path -> path);
    }

    /** The same, each path as a layout has it. */
    public String paths(List<Fact> facts, UnaryOperator<String> each) {
        String some = facts.stream().limit(PATHS).map(Fact::path).map(each).collect(Collectors.joining(", "));
        return facts.size() <= PATHS
                ? some
                : some + get("comma") + get("brief.more").formatted(facts.size() - PATHS);
    }

    /** How many obligations wait for an answer, and for how many of them it tells whether they apply. */
    public String waiting(int obligations, int gated) {
        String waiting = labels.labelled("keeps-open", String.valueOf(obligations));
        if (gated == 0) {
            return waiting;
        }
        String gate = get(gated == obligations ? "ask.gate-all" : "ask.gate", gated);
        return waiting + get("semicolon") + gate.formatted(gated);
    }

    /** How many a section holds, by what counts in the headline: the rest is told beside it. */
    public String count(List<Finding> section, PackFindings pack) {
        return count(Sections.tally(section, pack));
    }

    /** The same of what is counted so. */
    public String count(Sections.Tally tally) {
        String repeating = tally.counted() == 1 ? "count.repeating-it" : "count.repeating";
        String count = tally.repeating() == 0
                ? some(tally.counted())
                : get(repeating, tally.repeating()).formatted(tally.counted(), tally.repeating());
        return tally.principles() == 0
                ? count
                : get("count.principles", tally.principles()).formatted(count, tally.principles());
    }

    /** What was asked of a fact, and whether it holds; of a list that lacks some of what was asked for, what it lacks. */
    public String asked(Comparison comparison) {
        String asked = in(comparison.relation()) + get("colon") + labels.truth(comparison.truth());
        List<Enum<?>> lacking = comparison.lacked();
        return lacking.isEmpty() ? asked : asked + get("comma") + get("lacking").formatted(choices(lacking));
    }

    /** The same with what its thresholds mean and where they stand. */
    public String compared(Comparison comparison) {
        String limits = comparison.limits().stream()
                .map(limit -> in(limit.meaning()) + get("semicolon") + in(limit.source()))
                .collect(Collectors.joining(get("semicolon")));
        return limits.isEmpty() ? asked(comparison) : asked(comparison) + labels.bracketed(limits);
    }

    /** What an open fact asks, of a list in which some is answered also what is not, and where the answer belongs. */
    public String question(Fact fact) {
        String asks = asks(fact);
        return asks.isEmpty() ? fact.path() : asks + labels.bracketed(fact.path());
    }

    /** The same without its place; empty where it asks nothing of a user. */
    public String asks(Fact fact) {
        List<? extends Enum<?>> open = fact instanceof Choices<?> choices ? choices.open() : List.of();
        String asks = in(fact.origin().question());
        return open.isEmpty() || asks.isEmpty()
                ? asks
                : asks + get("open-members").formatted(choices(open));
    }

    private String choices(List<? extends Enum<?>> choices) {
        ValueText values = new ValueText(labels);
        return choices.stream().map(values::word).collect(Collectors.joining(get("enumerate")));
    }

    /** What is worth a second look, or was seen otherwise than it is stated. */
    public String hint(Hint hint) {
        return labelled(hint.contradiction() ? "seen-otherwise" : "hint", in(hint.message()));
    }

    /** Where the service stands as a whole with a pack that only asks. */
    public String outcome(PackOutcome outcome) {
        return get("outcome") + get("outcome." + outcome.whole());
    }

    /** The same for each demand; nothing where the service lies outside all of them. */
    public List<String> demands(PackOutcome outcome) {
        return outcome.whole() == PackOutcome.Kind.OUTSIDE
                ? List.of()
                : outcome.demands().stream().map(this::demand).toList();
    }

    /** One demand and its outcome. */
    public String demand(PackOutcome.OfDemand one) {
        return in(one.demand().title()) + get("colon") + outcome(one);
    }

    private String outcome(PackOutcome.OfDemand one) {
        return one.kind() == PackOutcome.Kind.OUTSIDE
                ? get("verdict.NOT_APPLICABLE")
                : get("outcome." + one.kind()) + get("counted").formatted(summary(one.summary()));
    }

    /** A threshold with its meaning and source. */
    public String limit(Parameter limit) {
        return limit.name() + " = " + limit.value() + get("colon") + in(limit.meaning())
                + labels.bracketed(in(limit.source()));
    }

    /** Whether it was signed by the service what it is measured against; nothing where nobody has to, and where it does not apply. */
    public Optional<String> signature(Finding finding) {
        return finding.signature()
                .filter(signature -> finding.verdict() != Verdict.NOT_APPLICABLE)
                .map(signature -> get("signed." + signature.signed().name())
                        .formatted(
                                in(finding.obligation().instrument().title()),
                                signature.facts().stream()
                                        .map(Fact::path)
                                        .collect(Collectors.joining(get("enumerate")))));
    }

    /** What is to be known of a finding beside its verdict: whether it was signed, and whether it only advises. */
    public List<String> remarks(Finding finding) {
        return Stream.concat(signature(finding).stream(), advice(finding).stream())
                .toList();
    }

    private Optional<String> advice(Finding finding) {
        return finding.obligation().advisory() && finding.verdict() != Verdict.NOT_APPLICABLE
                ? Optional.of(get("advisory"))
                : Optional.empty();
    }

    /** What a user set of a pack: its parameters, and years of its calendars. */
    public List<String> setByUser(Catalogue catalogue) {
        return setByUser(
                catalogue.parameters().overridden(), catalogue.calendars().handedIn());
    }

    /** What of that a finding rests on. */
    public List<String> setByUser(Finding finding) {
        return finding.subjects().stream()
                .flatMap(subject -> setByUser(subject).stream())
                .distinct()
                .toList();
    }

    /** What of that the verdict on one subject rests on. */
    public List<String> setByUser(SubjectFinding subject) {
        return setByUser(subject.overridden(), subject.handedIn());
    }

    private List<String> setByUser(Collection<Parameter> parameters, Collection<HandedInYear> years) {
        return Stream.concat(
                        parameters.stream().map(labels::overridden),
                        years.stream().map(labels::handedIn))
                .toList();
    }

    /** The instrument and the provision, which obligations it builds on, how strongly it binds and since when. */
    public String source(Obligation obligation) {
        return Stream.of(
                        Stream.of(provision(obligation)),
                        builtOn(obligation).stream(),
                        Stream.of(in(obligation.instrument().forceLabel()), since(obligation)))
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
    }

    /** Where its article, or else its instrument, is published; empty where the pack does not say. */
    public Optional<String> address(Obligation obligation) {
        return obligation.url().map(URI::toASCIIString);
    }

    /** The same to be read, without the words that only a browser looks for on the page. */
    public Optional<String> page(Obligation obligation) {
        return address(obligation).map(address -> address.replaceFirst("#:~:text=.*", ""));
    }

    /** The paragraphs of its article in a text that the user has; none where it is not at hand. */
    public List<String> article(Obligation obligation) {
        return texts.article(obligation).map(ArticleText::paragraphs).orElse(List.of());
    }

    /** What stands over them: the file from which they are. */
    public String articleOf(Obligation obligation) {
        return get("article-text")
                .formatted(texts.text(obligation.provision().folder())
                        .map(LawText::name)
                        .orElse(""));
    }

    /** The pages of an instrument, and what was read there. */
    public List<String> sources(Instrument instrument) {
        return instrument.sources().stream()
                .map(one -> one.url().toASCIIString() + " · " + read(one))
                .toList();
    }

    /** When an official text was read, and what of it. */
    public String read(OfficialText text) {
        return get("source.read").formatted(text.readOn(), in(text.read().label()));
    }

    /** Since when an obligation is in force; of what has no power to bind, when it was published. */
    public String since(Obligation obligation) {
        return sinceLabel(obligation.instrument()) + " " + obligation.from();
    }

    /** What that day is called. */
    public String sinceLabel(Instrument instrument) {
        return get(instrument.force() == BindingForce.ADVOCACY ? "published" : "since");
    }

    /** What the day is called up to which a pack was written; what only asks is no law. */
    public String readLabel(Catalogue catalogue) {
        return get(catalogue.onlyAsks() ? "read" : "law-read");
    }

    /** The obligation than which this one is stricter, and those that say in general what it says in detail. */
    public List<String> builtOn(Obligation obligation) {
        Relations relations = obligation.relations();
        List<String> parts = new ArrayList<>();
        relations
                .tightens()
                .ifPresent(other -> parts.add(get("stricter-than") + " " + other.obligation()
                        + other.values().entrySet().stream()
                                .map(value -> get("comma") + value.getKey() + " = " + value.getValue())
                                .collect(Collectors.joining())));
        if (!relations.details().isEmpty()) {
            parts.add(get("details") + " " + String.join(get("enumerate"), relations.details()));
        }
        return parts;
    }

    /** The instrument and the provision. */
    public String provision(Obligation obligation) {
        return provision(in(obligation.instrument().title()), in(obligation.source()));
    }

    private String provision(String title, String source) {
        String between = get("in-instrument");
        // a full-width title needs nothing before its article
        return between.isEmpty() ? Width.joined(title, source) : title + between + source;
    }

    /** Who issued an instrument, when, and since when and until when it is in force. */
    public String issued(Instrument instrument) {
        String until = instrument
                .until()
                .map(day -> " · " + get("sheet.until") + " " + day)
                .orElse("");
        return in(instrument.issuer()) + " · " + instrument.issued() + " · " + sinceLabel(instrument) + " "
                + instrument.from() + until;
    }

    public String consequences(Obligation obligation) {
        return obligation.consequences().stream().map(this::in).reduce("", Width::after);
    }

    /** How far the reading can be trusted, and why; where it was derived, the derivation says why. */
    public String confidence(Obligation obligation) {
        String note = obligation.basis().isPresent()
                ? ""
                : obligation.note().map(this::in).orElse("");
        return Width.after(labels.confidence(obligation.confidence()), note);
    }

    /** The roles that are not held, each with the number of its duties, and how many of these fall away for another reason, too. */
    public String duties(RolesNotHeld roles, Catalogue catalogue) {
        return roles.duties().entrySet().stream()
                .map(entry -> bearers(entry.getKey(), catalogue) + labels.bracketed(duties(entry.getValue())))
                .collect(Collectors.joining(get("semicolon")));
    }

    private String duties(RolesNotHeld.Duties duties) {
        return duties.otherwise() == 0
                ? some(duties.alone())
                : get("count.otherwise").formatted(duties.alone(), duties.otherwise());
    }

    /** A number of things. */
    public String some(int number) {
        return get("count.some").formatted(number);
    }

    private String bearers(List<String> names, Catalogue catalogue) {
        return names.stream().map(name -> in(catalogue.role(name))).collect(Collectors.joining(get("or")));
    }
}
