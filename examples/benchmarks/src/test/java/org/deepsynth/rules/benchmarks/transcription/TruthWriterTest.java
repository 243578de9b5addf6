package org.deepsynth.rules.benchmarks.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.javaparser.StaticJavaParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthWriterTest {

    @TempDir
    private static Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$f.legible()                       | Truths.of($f.legible())",
                "$must                              | Truths.of(subject.must())",
                "$must.not().and( $f.a(), $f.b() )  | Truths.and(Truths.and(Truths.not(Truths.of(subject.must())), Truths.of($f.a())), Truths.of($f.b()))",
                "Formula.any( $f.a(), $f.b() )      | Truths.or(Truths.of($f.a()), Truths.of($f.b()))",
                "$f.months().atLeast( $p.get(1) )   | Truths.atLeast($f.months(), $p.get(1))",
                "$f.list().all( one -> one.done() ) | Truths.all($f.list(), one -> Truths.of(one.done()))",
                "new Settled( $f.a(), $f.b() )      | Truths.settled(Truths.of($f.a()), Truths.of($f.b()))",
                "Labels.fit( $f, $f.a().not() )     | LabelsTruths.fit($f, Truths.not(Truths.of($f.a())))",
                "Bounds.hold( $f, $must )           | Truths.of(Bounds.hold($f, subject.formulaOfMust()))",
            })
    void every_word_has_its_like_and_of_what_has_none_the_formula_is_asked(String formula, String truth)
            throws IOException {
        Files.writeString(folder.resolve("Labels.java"), """
                package house;
                final class Labels {
                    static Formula fit(Feature feature, Formula other) {
                        Formula legible = feature.legible();
                        return legible.and(other);
                    }
                }
                """);
        PackClasses classes = new PackClasses(folder);

        assertThat(writer(classes).write(StaticJavaParser.parseExpression(formula)))
                .isEqualTo(truth);

        if (formula.startsWith("Labels")) {
            assertThat(classes.write("straight").get("LabelsTruths"))
                    .contains("package straight;", "import house.*;", "Truth fit(Feature feature, Truth other)")
                    .contains("Truth legible = Truths.of(feature.legible());")
                    .contains("return Truths.and(Truths.of(legible), Truths.of(other));");
        }
    }

    @Test
    void what_is_made_in_a_way_that_nobody_knows_stops_the_build() {
        var formula = StaticJavaParser.parseExpression("new Guess( $f.a() )");

        assertThatThrownBy(() -> writer(new PackClasses(folder)).write(formula)).hasMessageContaining("is no formula");
    }

    private static TruthWriter writer(PackClasses classes) {
        UnaryOperator<String> truths = text -> text.replace("$must", "subject.must()");
        UnaryOperator<String> formulas = text -> text.replace("$must", "subject.formulaOfMust()");
        return new TruthWriter(classes, "", truths, formulas);
    }
}
