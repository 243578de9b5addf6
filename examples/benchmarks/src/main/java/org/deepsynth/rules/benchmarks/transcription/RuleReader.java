package org.deepsynth.rules.benchmarks.transcription;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepsynth.rules.benchmarks.transcription.LawPattern.FeatureScope;
import org.deepsynth.rules.benchmarks.transcription.LawPattern.FirstDay;
import org.deepsynth.rules.benchmarks.transcription.LawPattern.Given;
import org.deepsynth.rules.benchmarks.transcription.LawPattern.ServiceScope;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;

/** Reads files of rules with the parser of the engine, and refuses what the packs do not use so far. */
final class RuleReader {

    private static final Pattern EQUAL = Pattern.compile("(?:id|name) == \"([^\"]+)\"");
    private static final Pattern SUBJECT = Pattern.compile("subject == (\\$\\w+)\\.subject\\(\\)");
    private static final Pattern BOUND = Pattern.compile("(\\$\\w+) ?: ?(?:from|formula)");

    private final ConsequenceReader consequences = new ConsequenceReader();

    List<LawRule> read(RuleFile file) {
        PackageDescr parsed = parse(file);
        List<String> imports =
                parsed.getImports().stream().map(ImportDescr::getTarget).toList();
        return parsed.getRules().stream().map(rule -> read(file, imports, rule)).toList();
    }

    private static PackageDescr parse(RuleFile file) {
        try {
            DrlParser parser = new DrlParser();
            PackageDescr parsed = parser.parse(false, file.text());
            if (parser.hasErrors()) {
                throw new IllegalStateException(file.address() + ".drl: " + parser.getErrors());
            }
            boolean plain = parsed.getFunctions().isEmpty()
                    && parsed.getFunctionImports().isEmpty()
                    && parsed.getAccumulateImports().isEmpty()
                    && parsed.getClassAndEnumDeclarationDescrs().isEmpty()
                    && parsed.getAttributes().isEmpty()
                    && parsed.getGlobals().size() == 1
                    && parsed.getGlobals().get(0).getIdentifier().equals("conclude");
            if (!plain) {
                throw new IllegalStateException(
                        file.address() + ".drl: only imports, the global 'conclude' and rules are known");
            }
            return parsed;
        } catch (DroolsParserException e) {
            throw new IllegalStateException(file.address() + ".drl must be readable", e);
        }
    }

    private LawRule read(RuleFile file, List<String> imports, RuleDescr rule) {
        try {
            boolean plain = rule.isRule()
                    && !rule.hasParent()
                    && rule.getAttributes().isEmpty()
                    && rule.getAnnotations().isEmpty()
                    && rule.getNamedConsequences().isEmpty();
            if (!plain) {
                throw new IllegalStateException("only a name, patterns and one consequence are known");
            }
            List<LawPattern> patterns =
                    rule.getLhs().getDescrs().stream().map(RuleReader::pattern).toList();
            LawConsequence consequence = consequences.read(rule.getConsequence().toString());
            return new LawRule(file.address(), imports, rule.getName(), patterns, consequence);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    file.address() + ".drl: rule '" + rule.getName() + "': " + e.getMessage(), e);
        }
    }

    private static LawPattern pattern(BaseDescr element) {
        if (!(element instanceof PatternDescr pattern)
                || pattern.getSource() != null
                || pattern.isUnification()
                || !pattern.getBehaviors().isEmpty()
                || !pattern.getAnnotations().isEmpty()) {
            throw new IllegalStateException("'" + element + "' is not a plain pattern");
        }
        List<String> constraints =
                pattern.getDescrs().stream().map(RuleReader::expression).toList();
        String type = pattern.getObjectType();
        if (constraints.isEmpty() && pattern.getIdentifier() != null) {
            return new Given(pattern.getIdentifier(), type);
        }
        if (pattern.getIdentifier() == null && type.equals("Instrument") && constraints.size() == 2) {
            return new FirstDay(part(BOUND, constraints.get(1)), part(EQUAL, constraints.get(0)));
        }
        if (pattern.getIdentifier() == null && type.equals("Scope") && constraints.size() == 2) {
            return new ServiceScope(part(BOUND, constraints.get(1)), part(EQUAL, constraints.get(0)));
        }
        if (pattern.getIdentifier() == null && type.equals("Scope") && constraints.size() == 3) {
            return new FeatureScope(
                    part(BOUND, constraints.get(2)),
                    part(EQUAL, constraints.get(0)),
                    part(SUBJECT, constraints.get(1)));
        }
        throw new IllegalStateException("the pattern " + type + constraints + " is not known");
    }

    private static String expression(BaseDescr constraint) {
        if (constraint instanceof ExprConstraintDescr expression) {
            return expression.getExpression();
        }
        throw new IllegalStateException("the constraint '" + constraint + "' is not known");
    }

    private static String part(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("the constraint '" + text + "' is not known; it must be like " + form);
        }
        return matcher.group(1);
    }
}
