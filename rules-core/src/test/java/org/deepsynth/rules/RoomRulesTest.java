package org.deepsynth.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.deepsynth.rules", importOptions = DoNotIncludeTests.class)
class RoomRulesTest {

    private static final DescribedPredicate<JavaClass> ENGINE_OR_JSON = describe(
            "of Drools or Jackson",
            type -> type.getPackageName().startsWith("org.drools")
                    || type.getPackageName().startsWith("org.kie")
                    || type.getPackageName().startsWith("tools.jackson"));

    @ArchTest
    static final ArchRule drools_stays_in_its_room = noClasses()
            .that()
            .resideOutsideOfPackage("..rules.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule no_signature_outside_the_inner_rooms_names_drools_or_jackson = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("..rules.internal..")
            .and()
            .areNotPrivate()
            .should(new NameNoTypesThat(ENGINE_OR_JSON));

    @ArchTest
    static final ArchRule data_flows_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.deepsynth.rules..")
            .layer("source")
            .definedBy("..rules.source..")
            .layer("law")
            .definedBy("..rules.law..")
            .layer("fact")
            .definedBy("..rules.fact..")
            .layer("description")
            .definedBy("..rules.description..")
            .layer("conclusion")
            .definedBy("..rules.conclusion..")
            .layer("finding")
            .definedBy("..rules.finding..")
            .layer("report")
            .definedBy("..rules.report..")
            .layer("pack")
            .definedBy("..rules.pack..")
            .layer("internal")
            .definedBy("..rules.internal..")
            .layer("front door")
            .definedBy("org.deepsynth.rules", "..rules.testing..")
            .whereLayer("front door")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("front door")
            .whereLayer("pack")
            .mayOnlyBeAccessedByLayers("internal", "front door")
            .whereLayer("finding")
            .mayOnlyBeAccessedByLayers("report", "internal", "front door")
            .whereLayer("conclusion")
            .mayOnlyBeAccessedByLayers("finding", "internal", "front door")
            .whereLayer("description")
            .mayOnlyBeAccessedByLayers("conclusion", "finding", "internal", "front door");

    @ArchTest
    static final ArchRule only_the_rule_base_and_its_loader_know_drools = classes()
            .that()
            .resideInAPackage("..rules.internal..")
            .and(describe(
                    "use Drools",
                    (JavaClass type) -> type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(dependency ->
                                    dependency.getTargetClass().getPackageName().matches("org\\.(drools|kie)\\..*"))))
            .should()
            .resideInAnyPackage("..internal.drools..", "..internal.loading..");

    /** Fails a method or constructor whose parameters or result name a type that the predicate matches. */
    private static final class NameNoTypesThat
            extends com.tngtech.archunit.lang.ArchCondition<com.tngtech.archunit.core.domain.JavaMethod> {

        private final DescribedPredicate<JavaClass> forbidden;

        NameNoTypesThat(DescribedPredicate<JavaClass> forbidden) {
            super("name no types " + forbidden.getDescription());
            this.forbidden = forbidden;
        }

        @Override
        public void check(
                com.tngtech.archunit.core.domain.JavaMethod method, com.tngtech.archunit.lang.ConditionEvents events) {
            JavaCodeUnit unit = method;
            unit.getAllInvolvedRawTypes().stream()
                    .filter(forbidden)
                    .forEach(type -> events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                            method, method.getFullName() + " names " + type.getName())));
        }
    }
}
