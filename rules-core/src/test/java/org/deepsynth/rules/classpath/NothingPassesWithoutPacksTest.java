package org.deepsynth.rules.classpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.deepsynth.rules.classpath.PackJar.application;
import static org.deepsynth.rules.classpath.PackJar.loader;
import static org.deepsynth.rules.classpath.PackJar.ownFirst;
import static org.deepsynth.rules.classpath.PackJar.under;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.toy.ToyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** This class path holds packs, but names none: only what a test adds is found. */
class NothingPassesWithoutPacksTest {

    private static final ClassLoader HERE = NothingPassesWithoutPacksTest.class.getClassLoader();
    private static final String ADD =
            "Add a dependency such as org.deepsynth:rules-cac, or a pack of your own; where jars are"
                    + " merged into one, merge their META-INF/services too (ServicesResourceTransformer of maven-shade-plugin).";

    @TempDir
    private Path folder;

    private static List<String> ids(ComplianceEngine engine) {
        return engine.catalogues().stream().map(Catalogue::id).toList();
    }

    private Path toy() {
        return PackJar.naming(ToyPack.class.getName()).write(folder.resolve("named.jar"));
    }

    private Path whole(String version) {
        return PackJar.toy(version).write(folder.resolve("toy-" + version + ".jar"));
    }

    private AbstractThrowableAssert<?, ?> told(Path... jars) {
        return assertThatThrownBy(() -> under(loader(HERE, jars), ComplianceEngine::load))
                .isInstanceOf(InvalidSourceException.class);
    }

    private AbstractThrowableAssert<?, ?> told(Class<?> misfit) {
        return told(PackJar.naming(misfit.getName()).write(folder.resolve("misfit.jar")));
    }

    @Test
    void an_engine_without_a_pack_is_refused_however_it_is_made() {
        String refused = "class path: There must be at least one rule pack.\n    " + ADD;

        assertThatThrownBy(ComplianceEngine::load)
                .isInstanceOf(InvalidSourceException.class)
                .hasMessage(refused);
        assertThatThrownBy(ComplianceEngine::of)
                .isInstanceOf(InvalidSourceException.class)
                .hasMessage(refused);
        assertThatThrownBy(() -> under(null, ComplianceEngine::load)).hasMessage(refused);
        assertThatThrownBy(() -> under(ClassLoader.getPlatformClassLoader(), ComplianceEngine::load))
                .hasMessage(refused);
    }

    @Test
    void a_pack_that_only_the_context_class_loader_sees_is_found() {
        assertThat(ids(under(loader(HERE, toy()), ComplianceEngine::load))).containsExactly("toy");
    }

    @Test
    void a_pack_that_only_the_librarys_own_class_loader_sees_is_found() throws Exception {
        Class<?> engine = engine(application(whole("1")));

        for (ClassLoader context : new ClassLoader[] {null, ClassLoader.getPlatformClassLoader(), HERE}) {
            Object loaded = under(context, () -> call(engine, null, "load"));
            assertThat((List<?>) call(engine, loaded, "catalogues"))
                    .as("under %s", context)
                    .hasSize(1);
        }
    }

    @Test
    void another_applications_pack_is_none_of_ours_and_no_mistake() {
        ClassLoader another = application(whole("1"));

        assertThatThrownBy(() -> under(another, ComplianceEngine::load)).hasMessageContaining("at least one rule pack");
    }

    @Test
    void packs_are_loaded_by_their_ids_and_a_missing_one_is_told() {
        ClassLoader path = loader(HERE, toy());

        assertThat(ids(under(path, () -> ComplianceEngine.load("toy", "toy")))).containsExactly("toy");
        assertThatThrownBy(() -> under(path, () -> ComplianceEngine.load("toy", "letter", "toi")))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessage("class path: The pack (letter) must be there; found are [toy].\n    " + ADD
                        + "\nclass path: The pack (toi) must be there; found are [toy].\n    Maybe write toy.");
        assertThatThrownBy(() -> under(path, () -> ComplianceEngine.load(new String[0])))
                .hasMessageContaining("must be at least one");
    }

    @Test
    void what_else_is_broken_matters_to_named_packs_only_where_one_is_missing() {
        Path broken = PackJar.naming("com.example.Hosue", Misfits.Hollow.class.getName())
                .write(folder.resolve("broken.jar"));
        ClassLoader path = loader(HERE, toy(), broken);

        assertThat(ids(under(path, () -> ComplianceEngine.load("toy")))).containsExactly("toy");
        assertThatThrownBy(() -> under(path, () -> ComplianceEngine.load("toy", "house")))
                .hasMessageContaining("The pack (house) must be there; found are [toy, uncompiled].")
                .hasMessageContaining("com.example.Hosue");
    }

    @Test
    void a_line_that_names_no_pack_is_told_with_its_place_and_hides_no_other() {
        Path jar = PackJar.naming("# ours", "  com.example.Hosue # typo", "", "java.lang.String", "com.example House")
                .write(folder.resolve("typo.jar"));
        String file = "jar:" + jar.toUri().toString().replace("///", "/")
                + "!/META-INF/services/org.deepsynth.rules.pack.RulePack";

        told(jar)
                .hasMessage(file + ":2:3: The class (com.example.Hosue) must be on the class path.\n"
                        + "    Write the full name of the pack's class, one on each line.\n"
                        + file + ":4:1: The class (java.lang.String) must implement RulePack.\n"
                        + "    Name the class of the pack.\n"
                        + file + ":5:1: The class (com.example House) must be on the class path.\n"
                        + "    Write the full name of the pack's class, one on each line.");
    }

    @Test
    void a_pack_that_cannot_be_made_is_told() {
        told(Misfits.Unmade.class)
                .hasMessageContaining("The constructor of " + Misfits.Unmade.class.getName()
                        + " must not throw; it threw java.lang.NullPointerException")
                .hasMessageContaining("Give it a public constructor");
        told(Misfits.Needy.class).hasMessageContaining("must be public, with a public constructor.");
        told(Misfits.Uninitialised.class)
                .hasMessageContaining("must be loadable: java.lang.ExceptionInInitializerError");
    }

    @Test
    void an_id_that_is_none_is_told() {
        told(Misfits.Nameless.class).hasMessageContaining("The id (null) of " + Misfits.Nameless.class.getName());
        told(Misfits.Shared.class)
                .hasMessageContaining("The id (service) of")
                .hasMessageContaining("no shared section");
        told(Misfits.Silent.class).hasMessageContaining("the pack threw java.lang.IllegalStateException: not ready.");
    }

    @Test
    void a_section_of_what_is_no_fact_is_told_down_to_its_rows() {
        told(Misfits.Sectioned.class)
                .hasMessageContaining("The component (text) of " + Misfits.Row.class.getName()
                        + " must be a fact or a record of facts.\n    Write Answer, Amount, Period, Day,")
                .hasMessageContaining("(texts) of " + Misfits.Wrong.class.getName() + " must hold records of facts.")
                .hasMessageContaining("(table) of " + Misfits.Wrong.class.getName() + " must hold records of facts.");
        told(Misfits.Unspecific.class).hasMessageContaining("must say of what its lists, choices and tables are.");
        told(Misfits.Sectionless.class).hasMessageContaining("pack sectionless: Its section must be a record");
    }

    @Test
    void a_pack_without_obligations_is_refused() {
        told(Misfits.Hollow.class)
                .hasMessageContaining(
                        "pack uncompiled: It must hold at least one obligation, or it would pass everything.");
    }

    @Test
    void the_defects_of_all_packs_are_told_at_once() {
        Path jar = PackJar.naming(
                        Misfits.Unmade.class.getName(),
                        Misfits.Hollow.class.getName(),
                        Misfits.Sectioned.class.getName(),
                        "com.example.Hosue")
                .write(folder.resolve("all.jar"));

        told(jar)
                .hasMessageContainingAll(
                        "Misfits$Unmade", "pack uncompiled: ", "pack sectioned: ", "com.example.Hosue");
    }

    @Test
    void two_packs_of_one_id_are_told_with_their_classes_and_places() {
        Path jar = PackJar.naming(ToyPack.class.getName(), Misfits.Pretender.class.getName())
                .write(folder.resolve("two.jar"));

        told(jar)
                .hasMessageMatching("pack toy: It must be one pack that has this id; they are \\Q"
                        + Misfits.Pretender.class.getName() + "\\E in \\S+test-classes and \\Q"
                        + ToyPack.class.getName()
                        + "\\E in \\S+test-classes\\.\n    Remove all but one\\.");
        assertThatThrownBy(() -> ComplianceEngine.of(new ToyPack(), new ToyPack()))
                .hasMessageContaining("It must be one pack that has this id");
    }

    @Test
    void a_jar_that_another_one_shadows_is_told_with_both_places_and_versions() throws Exception {
        Path first = whole("1");
        Path second = whole("2");
        Path real = folder.toRealPath();

        assertThatThrownBy(() -> under(ownFirst(HERE, first, second), ComplianceEngine::load))
                .hasMessageContaining("pack toy: It must lie in one place; it lies in ")
                .hasMessageContaining(real.resolve("toy-1.jar") + " (version 1)")
                .hasMessageContaining(real.resolve("toy-2.jar") + " (version 2)")
                .hasMessageContaining("Remove all but one: only one of them would count.");
        told(second).hasMessageContaining("toy-2.jar (version 2)").hasMessageContaining("test-classes (version 1)");
    }

    @Test
    void a_class_that_another_one_shadows_is_told_even_where_their_ids_differ() {
        Path renamed = PackJar.naming()
                .with("org/deepsynth/rules/toy/ToyPack.class", "")
                .write(folder.resolve("b.jar"));

        told(toy(), renamed)
                .hasMessageContaining("It must lie in one place; it lies in")
                .hasMessageContaining("b.jar");
    }

    @Test
    void a_pack_whose_build_keeps_classes_and_files_apart_lies_in_one_place_all_the_same() throws Exception {
        Class<?> engine = engine(application(PackJar.toy("1").apart(folder)));

        assertThat((List<?>) call(engine, call(engine, null, "load"), "catalogues"))
                .hasSize(1);
    }

    @Test
    void two_classes_of_one_name_are_two_packs_of_one_id() throws Exception {
        ClassLoader application = application(whole("1"));
        ClassLoader child = ownFirst(application, whole("2"));
        Class<?> engine = engine(application);

        assertThatThrownBy(() -> under(child, () -> call(engine, null, "load")))
                .rootCause()
                .hasMessageContaining("pack toy: It must be one pack that has this id")
                .hasMessageContaining("toy-1.jar and org.deepsynth.rules.toy.ToyPack in");
    }

    @Test
    void one_jar_that_two_class_loaders_see_is_one_pack() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.jar"), toy());
        ClassLoader twice = loader(loader(HERE, toy()), link, toy());

        assertThat(ids(under(twice, ComplianceEngine::load))).containsExactly("toy");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void no_mistake_of_a_pack_is_told_by_a_stack_trace(boolean given) {
        assertThatThrownBy(() -> {
                    if (given) {
                        ComplianceEngine.of(new Misfits.Silent(), new Misfits.Sectioned());
                    } else {
                        under(loader(HERE, folder.resolve("gone.jar")), ComplianceEngine::load);
                    }
                })
                .isInstanceOfSatisfying(
                        InvalidSourceException.class,
                        told -> assertThat(told.faults())
                                .extracting(Fault::wayOut)
                                .doesNotContain(""));
    }

    private static Class<?> engine(ClassLoader application) throws ClassNotFoundException {
        return application.loadClass(ComplianceEngine.class.getName());
    }

    private static Object call(Class<?> type, Object target, String method) {
        try {
            return type.getMethod(method).invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
