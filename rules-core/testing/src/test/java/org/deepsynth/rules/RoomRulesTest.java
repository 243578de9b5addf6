package org.deepsynth.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The picture of the house: every room, and the rooms that it may enter. Data flows one way. */
@AnalyzeClasses(
        packages = RoomRulesTest.HOUSE,
        importOptions = {DoNotIncludeTests.class, RoomRulesTest.DoNotIncludeTestJars.class})
class RoomRulesTest {

    static final String HOUSE = "org.deepsynth.rules";

    /** From the ground floor up: a room, and those that it enters. Users come in by the door. */
    private static final String PICTURE = """
            pack:
            source:
            text:
            internal.tree: source text
            internal.drl: internal.tree
            law: internal.tree text
            texts: internal.tree law source text
            fact: law text
            internal.catalogue: internal.tree law source text
            conclusion: fact
            internal.binding: fact internal.tree text
            description: fact internal.binding internal.tree law source text
            finding: fact law text
            internal.drools: conclusion
            internal.discovery: description internal.binding internal.tree pack source
            internal.files: internal.drl internal.drools internal.tree law pack
            internal.judging: conclusion fact finding law text
            waiver: finding internal.tree law
            internal.checking: conclusion description fact internal.binding internal.drl internal.drools internal.files internal.tree law text
            report: description fact finding internal.discovery internal.tree law text texts waiver
            internal.loading: conclusion description fact finding internal.binding internal.catalogue internal.checking internal.discovery internal.drools internal.files internal.judging internal.tree law pack source text
            internal.wording: description fact finding law report source text texts waiver
            report.pages: fact finding internal.wording law report text
            report.json: description fact finding internal.tree internal.wording law report text texts waiver
            report.calendar: finding internal.wording law report source text waiver
            report.oscal: fact finding internal.tree internal.wording law report source text waiver
            report.sarif: description fact finding internal.tree internal.wording law report source text waiver
            report.github: advice description fact finding internal.wording law report source text waiver
            the door: conclusion description fact internal.checking internal.discovery internal.loading law pack report text texts waiver
            advice: conclusion description fact finding internal.tree law report source text the door
            report.brief: advice fact finding internal.wording law report text
            batch: description fact finding internal.tree law report source text the door waiver
            testing: conclusion description fact finding internal.binding internal.discovery internal.judging internal.loading internal.tree law pack report report.json source text texts the door
            report.text: advice fact finding internal.wording law report report.brief source text waiver
            report.where: advice fact finding internal.tree internal.wording law report report.text text
            report.html: advice fact finding internal.wording law report report.brief report.where source text waiver
            report.markdown: advice fact finding internal.wording law report report.brief text waiver
            report.diff: finding internal.tree internal.wording law report report.text text
            report.drift: internal.tree internal.wording law report.text text texts
            report.junit: description fact finding internal.wording law report report.text source text waiver
            report.site: fact finding internal.tree internal.wording law report.pages source text texts
            report.sheet: fact internal.tree internal.wording law report.json report.text source text texts
            testing.assertj: fact finding law report report.text source testing text
            provenance: text
            provenance.internal.bytes: provenance
            provenance.internal.boxes: provenance provenance.internal.bytes
            provenance.internal.c2pa: provenance provenance.internal.boxes provenance.internal.bytes
            provenance.internal.found: provenance provenance.internal.bytes
            provenance.internal.exif: provenance provenance.internal.bytes provenance.internal.found
            provenance.internal.id3: provenance provenance.internal.bytes
            provenance.internal.pdf: provenance provenance.internal.bytes
            provenance.internal.text: provenance provenance.internal.bytes
            provenance.internal.xml: provenance provenance.internal.bytes
            provenance.internal.zip: provenance provenance.internal.bytes
            provenance.internal.container: provenance provenance.internal.boxes provenance.internal.bytes provenance.internal.exif provenance.internal.found provenance.internal.id3 provenance.internal.pdf provenance.internal.text provenance.internal.xml provenance.internal.zip
            provenance.internal.label: provenance provenance.internal.bytes text
            provenance.internal.xmp: provenance provenance.internal.bytes provenance.internal.xml
            provenance.internal.sight: provenance provenance.internal.bytes provenance.internal.c2pa provenance.internal.container provenance.internal.exif provenance.internal.found provenance.internal.label provenance.internal.xmp text
            provenance.internal.writing: provenance provenance.internal.boxes provenance.internal.bytes provenance.internal.container provenance.internal.id3 provenance.internal.pdf provenance.internal.xml
            provenance door: provenance provenance.internal.bytes provenance.internal.sight provenance.internal.writing
            provenance.assertj: provenance provenance door provenance.internal.label provenance.sample source text
            provenance.report: fact internal.tree provenance provenance.sample report.text text
            provenance.sample: description fact provenance provenance door provenance.internal.bytes provenance.internal.label provenance.internal.sight source text
            testing.junit: fact finding law report report.text testing text waiver
            """;

    private static final Set<String> DOORS_OF_PROVENANCE = Set.of("Inspector", "LabelWriter");

    private static final String[] DROOLS = {"org.drools..", "org.kie.."};

    private static final DescribedPredicate<JavaClass> OF_DROOLS_OR_JACKSON = describe(
            "of Drools or Jackson",
            type -> type.getPackageName().matches("(org\\.drools|org\\.kie|tools\\.jackson).*"));

    private static final SliceAssignment ROOMS = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith(HOUSE) ? SliceIdentifier.of(room(type)) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "rooms";
        }
    };

    @ArchTest
    static final ArchRule nobody_comes_back_to_where_he_was =
            slices().assignedFrom(ROOMS).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_the_rule_base_and_the_files_of_packs_know_drools = noClasses()
            .that()
            .resideOutsideOfPackages("..internal.drools..", "..internal.files..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DROOLS);

    @ArchTest
    static final ArchRule no_signature_outside_the_wall_names_drools_or_jackson = codeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages("..rules.internal..", "..provenance.internal..")
            .and()
            .areNotPrivate()
            .should(nameNoTypes(OF_DROOLS_OR_JACKSON));

    /** {@code Map.of} orders several entries anew in each run, so what is written from it differs from run to run. */
    @ArchTest
    static final ArchRule what_is_written_has_an_order = codeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("..report..", "..batch..", "..internal.binding..")
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("..report.html..")
            .and()
            .doNotHaveName("<clinit>")
            .should(callNoMapOfSeveral());

    @ArchTest
    static void every_room_says_what_it_is_for(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getPackageName).distinct())
                .allSatisfy(room -> assertThat(
                                Stream.of("../src/main/java", "src/main/java", "../provenance/src/main/java")
                                        .map(sources -> Path.of(sources, room.split("\\."))
                                                .resolve("package-info.java"))
                                        .filter(Files::exists))
                        .singleElement()
                        .satisfies(says -> assertThat(says).content().startsWith("/** ")));
    }

    @ArchTest
    static void the_house_is_as_it_is_drawn(JavaClasses classes) {
        Map<String, TreeSet<String>> entered = new TreeMap<>();
        for (JavaClass type : classes) {
            TreeSet<String> rooms = entered.computeIfAbsent(room(type), one -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .filter(target -> target.getPackageName().startsWith(HOUSE))
                    .map(RoomRulesTest::room)
                    .filter(target -> !target.equals(room(type)))
                    .forEach(rooms::add);
        }
        List<String> drawn = entered.entrySet().stream()
                .map(room -> (room.getKey() + ": " + String.join(" ", room.getValue())).strip())
                .toList();

        assertThat(drawn).containsExactlyInAnyOrderElementsOf(PICTURE.lines().toList());
    }

    /** The packs that only tests use. */
    static final class DoNotIncludeTestJars implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    /** Two doors stand in the room into which they lead: what they answer with lies beside them. */
    private static String room(JavaClass type) {
        String room = type.getPackageName().substring(HOUSE.length());
        if (room.isEmpty()) {
            return "the door";
        }
        return room.equals(".provenance")
                        && DOORS_OF_PROVENANCE.contains(outermost(type).getSimpleName())
                ? "provenance door"
                : room.substring(1);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(RoomRulesTest::outermost).orElse(type);
    }

    private static ArchCondition<JavaCodeUnit> callNoMapOfSeveral() {
        return new ArchCondition<>("call Map.of with no more than one entry") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                unit.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().isEquivalentTo(Map.class)
                                && call.getName().equals("of")
                                && call.getTarget().getRawParameterTypes().size() > 2)
                        .forEach(call -> events.add(violated(unit, call.getDescription())));
            }
        };
    }

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
