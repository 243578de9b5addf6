package org.deepsynth.rules.benchmarks.transcription;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.Type;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The classes of a pack whose static methods give formulas to its rules, read from their sources. */
final class PackClasses {

    private static final Set<String> FORMULAS = Set.of("Formula", "Timely");
    private static final Pattern TIMELY = Pattern.compile("public (?:static )?Timely (\\w+)\\(");

    private final JavaParser java =
            new JavaParser(new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));
    private final Path folder;
    private final Set<String> timely;
    /** Those that were asked for so far; empty where there is no such class or it gives no formula. */
    private final Map<String, Optional<CompilationUnit>> read = new TreeMap<>();

    /** With the sources in that folder; none where there is no such folder. */
    PackClasses(Path folder) {
        this.folder = folder;
        this.timely = timely(folder);
    }

    /** The names of all methods that give a formula and a day, also those of records that rules make. */
    private static Set<String> timely(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = new TreeSet<>();
            for (Path file : files.toList()) {
                TIMELY.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("The folder (" + folder + ") must be readable.", e);
        }
    }

    /** The name of the class that gives truth values where that class gives formulas. */
    static String truthsOf(String name) {
        return name + "Truths";
    }

    /** Whether it is a call of a method that gives a formula. */
    boolean tells(String name, MethodCallExpr call) {
        return method(name, call).filter(PackClasses::tells).isPresent();
    }

    /** Whether it is a call of a method that gives a formula and the day by which something had to be done. */
    boolean tellsDay(MethodCallExpr call) {
        int arguments = call.getArguments().size();
        return arguments > 0 && timely.contains(call.getNameAsString());
    }

    /** For each parameter of that method whether it takes a formula. */
    List<Boolean> formulaParameters(String name, MethodCallExpr call) {
        return method(name, call).orElseThrow().getParameters().stream()
                .map(PackClasses::takesFormula)
                .toList();
    }

    /** Writes a class of truth values for each class that was asked for, by name; what it is made of may ask for more. */
    Map<String, String> write(String packageName) {
        Map<String, String> written = new TreeMap<>();
        for (boolean more = true; more; ) {
            List<CompilationUnit> known =
                    read.values().stream().flatMap(Optional::stream).toList();
            known.forEach(unit -> written.computeIfAbsent(
                    truthsOf(unit.getType(0).getNameAsString()), name -> write(packageName, unit)));
            more = known.size()
                    < read.values().stream().flatMap(Optional::stream).count();
        }
        return written;
    }

    private String write(String packageName, CompilationUnit original) {
        CompilationUnit unit = original.clone();
        String name = unit.getType(0).getNameAsString();
        TruthWriter truths = new TruthWriter(this, name, UnaryOperator.identity(), UnaryOperator.identity());
        String home = unit.getPackageDeclaration().orElseThrow().getNameAsString();
        unit.setPackageDeclaration(packageName);
        unit.addImport(home, false, true);
        unit.addImport("org.deepsynth.rules.fact.Truth");
        unit.getType(0).setName(truthsOf(name));
        unit.getType(0).getConstructors().forEach(one -> one.setName(truthsOf(name)));
        unit.getType(0).getMethods().stream().filter(PackClasses::tells).forEach(method -> rewrite(method, truths));
        // a formula that is handed over is a truth value here, and may be asked for it
        return unit.toString().replaceAll("\\b(\\w+)\\.truth\\(\\)", "Truths.of($1)");
    }

    /** Turns a method that gives a formula into one that gives its truth value. */
    private static void rewrite(MethodDeclaration method, TruthWriter truths) {
        method.setType("Truth");
        method.getParameters().stream().filter(PackClasses::takesFormula).forEach(one -> one.setType("Truth"));
        method.findAll(VariableDeclarator.class).stream()
                .filter(variable -> isFormula(variable.getType()))
                .forEach(variable -> {
                    variable.setType("Truth");
                    variable.setInitializer(
                            truths.write(variable.getInitializer().orElseThrow()));
                });
        method.findAll(ReturnStmt.class)
                .forEach(statement -> statement.setExpression(
                        new NameExpr(truths.write(statement.getExpression().orElseThrow()))));
    }

    private static boolean takesFormula(Parameter parameter) {
        return isFormula(parameter.getType()) || parameter.getTypeAsString().equals("Answer");
    }

    private static boolean isFormula(Type type) {
        return FORMULAS.contains(type.asString());
    }

    private static boolean tells(MethodDeclaration method) {
        return isFormula(method.getType());
    }

    private Optional<MethodDeclaration> method(String name, MethodCallExpr call) {
        return unit(name)
                .flatMap(unit -> unit.getType(0).getMethodsByName(call.getNameAsString()).stream()
                        .filter(method -> method.getParameters().size()
                                == call.getArguments().size())
                        .findFirst());
    }

    private Optional<CompilationUnit> unit(String name) {
        Optional<CompilationUnit> known = read.get(name);
        if (known == null) {
            known = name.matches("[A-Z]\\w*") ? parse(folder.resolve(name + ".java")) : Optional.empty();
            read.put(name, known);
        }
        return known;
    }

    private Optional<CompilationUnit> parse(Path file) {
        try {
            return Files.exists(file)
                    ? java.parse(Files.readString(file)).getResult().filter(PackClasses::givesFormulas)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The file (" + file + ") must be readable.", e);
        }
    }

    private static boolean givesFormulas(CompilationUnit unit) {
        return unit.getType(0) instanceof ClassOrInterfaceDeclaration
                && unit.getType(0).getMethods().stream().anyMatch(method -> method.isStatic() && tells(method));
    }
}
