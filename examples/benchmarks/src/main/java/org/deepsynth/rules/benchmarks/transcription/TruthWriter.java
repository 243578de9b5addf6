package org.deepsynth.rules.benchmarks.transcription;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a formula as Java that works its truth value out at once and keeps nothing of it. Its words are the methods of
 * {@code floor.Truths}; of what it does not know the formula itself is asked.
 */
final class TruthWriter {

    private static final Set<String> OF_FORMULAS = Set.of("and", "or", "implies");
    private static final Set<String> OF_LISTS = Set.of("all", "any");
    private static final Set<String> OF_FACTS =
            Set.of("hasAny hasAll hasSome is atLeast atMost exactly passes onOrBefore onOrAfter after isOnOrAfter"
                    .split(" ", -1));

    private final PackClasses classes;
    private final String here;
    private final UnaryOperator<String> truths;
    private final UnaryOperator<String> formulas;

    /** For formulas in that class, or in a rule; both give a text with what stands in place of variables. */
    TruthWriter(PackClasses classes, String here, UnaryOperator<String> truths, UnaryOperator<String> formulas) {
        this.classes = classes;
        this.here = here;
        this.truths = truths;
        this.formulas = formulas;
    }

    String write(Expression formula) {
        if (formula instanceof ObjectCreationExpr creation) {
            return created(creation);
        }
        if (!(formula instanceof MethodCallExpr call)) {
            return "Truths.of(" + truths.apply(formula.toString()) + ")";
        }
        String name = call.getNameAsString();
        String receiver = call.getScope().map(Expression::toString).orElse(here);
        List<Expression> arguments = call.getArguments();
        if (classes.tells(receiver, call)) {
            return called(receiver, call);
        } else if (receiver.equals("Formula")) {
            return joined(name.equals("all") ? "and" : "or", arguments);
        } else if (OF_FORMULAS.contains(name)) {
            return joined(name, parts(call));
        } else if (name.equals("not")) {
            return "Truths.not(" + write(call.getScope().orElseThrow()) + ")";
        } else if (name.equals("kept") && arguments.isEmpty()) {
            return write(call.getScope().orElseThrow());
        } else if (ofList(receiver, call) && arguments.get(0) instanceof LambdaExpr test) {
            return "Truths." + name + "(" + plain(receiver) + ", " + test.getParameter(0) + " -> "
                    + write(test.getExpressionBody().orElseThrow()) + ")";
        } else if (OF_FACTS.contains(name)) {
            return "Truths." + name
                    + arguments.stream()
                            .map(this::plain)
                            .collect(Collectors.joining(
                                    ", ", "(" + plain(receiver) + (arguments.isEmpty() ? "" : ", "), ")"));
        }
        return "Truths.of(" + plain(formula) + ")";
    }

    private static boolean ofList(String receiver, MethodCallExpr call) {
        return OF_LISTS.contains(call.getNameAsString()) && !Character.isUpperCase(receiver.charAt(0));
    }

    private String created(ObjectCreationExpr creation) {
        List<Expression> arguments = creation.getArguments();
        return switch (creation.getTypeAsString()) {
            case "Settled" -> "Truths.settled(" + write(arguments.get(0)) + ", " + write(arguments.get(1)) + ")";
            case "Timely" -> write(arguments.get(0));
            default -> throw new IllegalStateException("'" + creation + "' is no formula that is known");
        };
    }

    /** A call of a method of the pack that gives a formula goes to its like that gives a truth value. */
    private String called(String receiver, MethodCallExpr call) {
        List<Boolean> asked = classes.formulaParameters(receiver, call);
        StringBuilder text = new StringBuilder(PackClasses.truthsOf(receiver) + "." + call.getNameAsString() + "(");
        for (int i = 0; i < asked.size(); i++) {
            Expression argument = call.getArgument(i);
            text.append(i == 0 ? "" : ", ").append(asked.get(i) ? write(argument) : plain(argument));
        }
        return text.append(")").toString();
    }

    private static List<Expression> parts(MethodCallExpr call) {
        return Stream.concat(call.getScope().stream(), call.getArguments().stream())
                .toList();
    }

    private String joined(String name, List<Expression> parts) {
        return parts.stream()
                .map(this::write)
                .reduce((one, other) -> "Truths." + name + "(" + one + ", " + other + ")")
                .orElse(name.equals("and") ? "Truth.YES" : "Truth.NO");
    }

    private String plain(Expression expression) {
        return plain(expression.toString());
    }

    private String plain(String text) {
        return formulas.apply(text);
    }
}
