package org.deepsynth.rules.benchmarks.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.javaparser.StaticJavaParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.peers.Role;
import org.deepsynth.rules.benchmarks.peers.TranscribedRule;
import org.deepsynth.rules.benchmarks.peers.transcribed.TranscribedPacks;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Obligation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriberTest {

    private static final String SPEAK = "conclude.on( $f ).requires( \"a\", $f.mayConfuse() );";

    private static RuleFile file(String... rules) {
        return new RuleFile(
                "house/art-1",
                "package house\n\nimport org.deepsynth.rules.description.Feature\n\n"
                        + "global org.deepsynth.rules.conclusion.Conclude conclude\n\n" + String.join("\n", rules));
    }

    private static String rule(String name, String when, String then) {
        return "rule \"" + name + "\"\nwhen\n  " + when + "\nthen\n  " + then + "\nend\n";
    }

    @Test
    void every_obligation_has_a_rule() {
        for (Catalogue law : ComplianceEngine.load().catalogues()) {
            assertThat(TranscribedPacks.rules(law.id()))
                    .extracting(TranscribedRule::name)
                    .doesNotHaveDuplicates()
                    .containsAll(law.obligations().stream().map(Obligation::id).toList());
        }
    }

    @Test
    void rules_that_conclude_scopes_come_first() {
        String asks = "$f : Feature()\n  Scope( name == \"b\", subject == $f.subject(), $b : formula )";
        RuleFile file = file(
                rule("last", asks, SPEAK),
                rule("middle", asks.replace("\"b\"", "\"c\""), "conclude.scope( \"b\", $f, $b.not() );"),
                rule("first", "$f : Feature()", "conclude.scope( \"c\", $f, $f.mayConfuse() );"));

        assertThat(Transcriber.rules(List.of(file)))
                .extracting(LawRule::name)
                .containsExactly("first", "middle", "last");
    }

    @Test
    void rules_can_be_made_to_infer_facts() {
        String scopes =
                "conclude\n    .scope( \"b\", $f, $f.mayConfuse() )\n    .scope( \"c\", $f.mayConfuse().not() );";
        RuleFile file = file(
                rule("speaks", "$f : Feature()", SPEAK),
                rule("names", "$f : Feature()", scopes),
                rule("holds", "$f : Feature()", "conclude.role( \"provider\", $f.mayConfuse() );"));

        assertThat(LogicalRules.of(file, Role.class).text())
                .contains("insertLogical( conclude.on( $f ).requires( \"a\", $f.mayConfuse() ) );")
                .contains("conclusion.Scope( \"b\", $f.subject(), $f.mayConfuse() ) );")
                .contains("conclusion.Scope( \"c\", org.deepsynth.rules.conclusion.Conclude.SERVICE, "
                        + "$f.mayConfuse().not() ) );")
                .contains("peers.Role( \"provider\", $f.mayConfuse() ) );")
                .doesNotContain(".scope(", ".role(");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "exists Feature()               | conclude.onService();                 | is not a plain pattern",
                "$f : Feature() from $list      | conclude.on( $f );                    | is not a plain pattern",
                "$f : Feature( id == \"a\" )    | conclude.on( $f );                    | is not known",
                "Instrument( issuer == \"ds\", $d : from ) | conclude.onService();      | is not known; it must be like",
                "$s : Sensor()                  | conclude.onService();                 | facts of type Sensor are not known",
                "$f : Feature() $g : Feature()  | conclude.on( $f );                    | more than one feature",
                "$f : Feature()                 | conclude.on( $f ); conclude.on( $f ); | one statement",
                "$f : Feature()                 | System.out.println( $f );             | is not known",
                "$f : Feature()                 | conclude.off( $f );                   | is not known",
                "$f : Feature()                 | conclude.on( $f ).waives( \"a\" );    | is not known",
                "Scope( name == \"b\", $b : formula ) | conclude.onService();           | no other rule concludes all of [b]",
                "Scope( name == \"b\", $b : formula ) | conclude.scope( \"b\", $b );    | no other rule concludes all of [b]",
            })
    void what_is_not_known_stops_the_build(String when, String then, String problem) {
        RuleFile file = file(rule("odd", when, then));

        assertThatThrownBy(() -> straight(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("house/art-1.drl: rule 'odd'", problem);
    }

    private static void straight(RuleFile file) {
        Transcriber.rules(List.of(file)).stream()
                .map(rule -> new FloorRuleWriter(rule, "House", "HouseSection", new PackClasses(Path.of("none"))))
                .forEach(FloorRuleWriter::method);
    }

    @Test
    void attributes_and_declarations_stop_the_build() {
        RuleFile eager = file(rule("odd", "$f : Feature()", SPEAK).replace("when", "salience 10\nwhen"));
        RuleFile declaring = file("declare Sensor\n  a : int\nend\n");

        assertThatThrownBy(() -> Transcriber.rules(List.of(eager))).hasMessageContaining("only a name, patterns");
        assertThatThrownBy(() -> Transcriber.rules(List.of(declaring))).hasMessageContaining("only imports");
    }

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
