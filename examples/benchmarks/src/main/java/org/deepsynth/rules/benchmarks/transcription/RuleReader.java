package org.deepsynth.rules.benchmarks.transcription;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepsynth.rules.benchmarks.peers.Asked;
import org.deepsynth.rules.benchmarks.peers.Asked.FeatureScope;
import org.deepsynth.rules.benchmarks.peers.Asked.FirstDay;
import org.deepsynth.rules.benchmarks.peers.Asked.Given;
import org.deepsynth.rules.benchmarks.peers.Asked.ServiceScope;
import org.deepsynth.rules.benchmarks.transcription.LawRule.Said;
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

    private static final Set<String> KINDS = Set.of("applies", "unless", "requires", "scope", "role");

    private final JavaParser java = new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));

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
            require(plain, "only a name, patterns and one consequence are known");
            List<Asked> asks = rule.getLhs().getDescrs().stream()
                    .map(element -> asked(element, imports))
                    .toList();
            require(asks.stream().filter(Asked::isFeature).count() < 2, "it asks for more than one feature");
            String consequence = rule.getConsequence().toString().strip();
            return new LawRule(file.address(), imports, rule.getName(), asks, consequence, said(consequence));
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    file.address() + ".drl: rule '" + rule.getName() + "': " + e.getMessage(), e);
        }
    }

    private static Asked asked(BaseDescr element, List<String> imports) {
        require(
                element instanceof PatternDescr pattern && pattern.getSource() == null && !pattern.isUnification(),
                "'" + element + "' is not a plain pattern");
        PatternDescr pattern = (PatternDescr) element;
        List<String> constraints =
                pattern.getDescrs().stream().map(RuleReader::expression).toList();
        String type = pattern.getObjectType();
        if (constraints.isEmpty() && pattern.getIdentifier() != null) {
            return new Given(pattern.getIdentifier(), factType(type, imports));
        }
        String form = type + constraints.size();
        require(
                Set.of("Instrument2", "Scope2", "Scope3").contains(form),
                "the pattern " + type + constraints + " is not known");
        String variable = part(BOUND, constraints.get(constraints.size() - 1));
        String name = part(EQUAL, constraints.get(0));
        return switch (form) {
            case "Instrument2" -> new FirstDay(variable, name);
            case "Scope2" -> new ServiceScope(variable, name);
            default -> new FeatureScope(variable, name, part(SUBJECT, constraints.get(1)));
        };
    }

    private static Class<?> factType(String type, List<String> imports) {
        try {
            return Class.forName(imports.stream()
                    .filter(name -> name.endsWith("." + type))
                    .findFirst()
                    .orElse(type));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("facts of type " + type + " are not known", e);
        }
    }

    /** One chain of calls on {@code conclude}, which names scopes, or roles, or speaks on one obligation. */
    private List<Said> said(String consequence) {
        List<Statement> statements = java.parseBlock("{" + consequence + "}")
                .getResult()
                .orElseThrow()
                .getStatements();
        require(statements.size() == 1 && statements.get(0).isExpressionStmt(), "it must conclude in one statement");
        Deque<Said> said = new ArrayDeque<>();
        Expression at = statements.get(0).asExpressionStmt().getExpression();
        while (at instanceof MethodCallExpr call) {
            if (!(call.getNameAsString().equals("onService")
                    || call.getNameAsString().equals("on"))) {
                said.addFirst(said(call));
            }
            at = call.getScope().orElse(call.getNameAsExpression());
        }
        require(at.toString().equals("conclude"), "its statement must be a chain of calls on 'conclude'");
        return List.copyOf(said);
    }

    private static Said said(MethodCallExpr call) {
        String kind = call.getNameAsString();
        List<Expression> arguments = call.getArguments();
        require(KINDS.contains(kind) && arguments.get(0).isStringLiteralExpr(), "'" + call + "' is not known");
        // what a clause tells of entries after its formula decides nothing, and is left to the library
        boolean ofSubject = arguments.size() == 3 && kind.equals("scope");
        return new Said(
                kind,
                arguments.get(0).asStringLiteralExpr().getValue(),
                ofSubject ? arguments.get(1).toString() : "",
                arguments.get(ofSubject ? 2 : 1).toString());
    }

    private static void require(boolean met, String problem) {
        if (!met) {
            throw new IllegalStateException(problem);
        }
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
