package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What someone who embeds the library has on the class path: rules that the build compiled, and nothing that compiles rules. */
class ClassPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.drools.drl.parser.DrlParser",
                "org.drools.compiler.builder.impl.KnowledgeBuilderImpl",
                "org.drools.model.codegen.ExecutableModelProject",
                "org.eclipse.jdt.core.compiler.batch.BatchCompiler"
            })
    void no_rule_compiler_is_there(String compiler) {
        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(compiler));
    }
}
