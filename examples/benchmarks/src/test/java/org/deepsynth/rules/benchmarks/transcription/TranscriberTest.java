package org.deepsynth.rules.benchmarks.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.peers.Role;
import org.deepsynth.rules.benchmarks.peers.TranscribedRule;
import org.deepsynth.rules.benchmarks.peers.transcribed.TranscribedPacks;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Obligation;
import org.junit.jupiter.api.Test;
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
}
