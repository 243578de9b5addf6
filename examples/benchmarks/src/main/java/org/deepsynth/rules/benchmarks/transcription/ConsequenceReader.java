package org.deepsynth.rules.benchmarks.transcription;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.deepsynth.rules.benchmarks.transcription.LawConsequence.NewRole;
import org.deepsynth.rules.benchmarks.transcription.LawConsequence.NewScope;

/** Reads right sides: one chain of calls on {@code conclude}, which names scopes, or roles, or speaks on one obligation. */
final class ConsequenceReader {

    private static final Set<String> CLAUSES = Set.of("applies", "unless", "requires");

    private final JavaParser java = new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));

    LawConsequence read(String text) {
        List<MethodCallExpr> calls = calls(text);
        String first = calls.get(0).getNameAsString();
        return switch (first) {
            case "on", "onService" -> {
                requireAll(calls.subList(1, calls.size()), CLAUSES);
                yield new LawConsequence(text.strip(), List.of(), List.of());
            }
            case "scope" -> {
                requireAll(calls, Set.of(first));
                yield new LawConsequence(
                        text.strip(),
                        calls.stream().map(ConsequenceReader::scope).toList(),
                        List.of());
            }
            case "role" -> {
                requireAll(calls, Set.of(first));
                yield new LawConsequence(
                        text.strip(),
                        List.of(),
                        calls.stream()
                                .map(call -> new NewRole(name(call), last(call)))
                                .toList());
            }
            default -> throw new IllegalStateException("'conclude." + first + "' is not known");
        };
    }

    private List<MethodCallExpr> calls(String text) {
        BlockStmt block = java.parseBlock("{" + text + "}")
                .getResult()
                .filter(parsed -> parsed.getStatements().size() == 1)
                .orElseThrow(() -> new IllegalStateException("it must conclude in one statement"));
        Deque<MethodCallExpr> calls = new ArrayDeque<>();
        Expression at = block.getStatement(0)
                .toExpressionStmt()
                .orElseThrow(() -> new IllegalStateException("its statement must be an expression"))
                .getExpression();
        while (at instanceof MethodCallExpr call) {
            calls.push(call);
            at = call.getScope().orElse(call.getNameAsExpression());
        }
        if (calls.isEmpty()
                || !(at instanceof NameExpr root)
                || !root.getNameAsString().equals("conclude")) {
            throw new IllegalStateException("its statement must be a chain of calls on 'conclude'");
        }
        return new ArrayList<>(calls);
    }

    private static void requireAll(List<MethodCallExpr> calls, Set<String> names) {
        calls.stream()
                .map(MethodCallExpr::getNameAsString)
                .filter(name -> !names.contains(name))
                .forEach(name -> {
                    throw new IllegalStateException("'" + name + "' is not known in this place; only " + names);
                });
    }

    private static NewScope scope(MethodCallExpr call) {
        String feature = call.getArguments().size() == 3 ? call.getArgument(1).toString() : "";
        return new NewScope(name(call), feature, last(call));
    }

    private static String name(MethodCallExpr call) {
        return call.getArgument(0)
                .toStringLiteralExpr()
                .orElseThrow(() -> new IllegalStateException("a name must be a string"))
                .getValue();
    }

    private static String last(MethodCallExpr call) {
        return call.getArguments().getLast().orElseThrow().toString();
    }
}
