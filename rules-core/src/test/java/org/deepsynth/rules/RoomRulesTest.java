package org.deepsynth.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;

/** Who may import whom. Data flows one way, and the engine and the parsers stay behind the wall. */
@AnalyzeClasses(packages = "org.deepsynth.rules", importOptions = DoNotIncludeTests.class)
class RoomRulesTest {

    private static final String[] DROOLS = {"org.drools..", "org.kie.."};

    private static final DescribedPredicate<JavaClass> OF_DROOLS_OR_JACKSON = describe(
            "of Drools or Jackson",
            type -> type.getPackageName().matches("(org\\.drools|org\\.kie|tools\\.jackson).*"));

    @ArchTest
    static final ArchRule only_the_rule_base_and_its_loader_know_drools = noClasses()
            .that()
            .resideOutsideOfPackages("..internal.drools..", "..internal.loading..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DROOLS);

    @ArchTest
    static final ArchRule no_signature_outside_the_wall_names_drools_or_jackson = codeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("..rules.internal..")
            .and()
            .areNotPrivate()
            .should(nameNoTypes(OF_DROOLS_OR_JACKSON));

    @ArchTest
    static final ArchRule data_flows_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.deepsynth.rules..")
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
            .definedBy("org.deepsynth.rules", "..rules.testing..", "..rules.advice..", "..rules.batch..")
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
    static final ArchRule the_law_knows_no_service = noClasses()
            .that()
            .resideInAPackage("..rules.law..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..rules.description..", "..rules.conclusion..", "..rules.finding..", "..rules.report..");

    private static ArchCondition<JavaCodeUnit> nameNoTypes(DescribedPredicate<JavaClass> forbidden) {
        return new ArchCondition<>("name no types " + forbidden.getDescription()) {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                unit.getAllInvolvedRawTypes().stream()
                        .filter(forbidden)
                        .forEach(type -> events.add(violated(unit, unit.getFullName() + " names " + type.getName())));
            }
        };
    }
}
