package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.examples.Ran.check;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author of a pack does without Maven and without reading our sources. */
class PackToolsTest {

    private static final Path DEMO = Path.of("../demo-pack");
    private static final Path CLASSES = DEMO.resolve("target/classes");

    @TempDir
    private Path folder;

    private static Map<String, String> texts(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(one -> !root.relativize(one).startsWith("target"))
                    .toList()) {
                texts.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private Path project() {
        Path project = folder.resolve("town-law-pack");
        Ran ran = check("new-pack", "town-law", project, "--package", "org.example.town");
        assertThat(ran.status()).as(ran.err()).isZero();
        return project;
    }

    /** A project to begin with. */
    @Nested
    class NewPack {

        @Test
        void it_is_the_example_that_every_build_tries_under_another_name() throws IOException {
            Map<String, String> written = texts(project());

            assertThat(PackTemplate.FILES)
                    .containsExactlyInAnyOrderElementsOf(texts(DEMO).keySet());
            assertThat(written).hasSameSizeAs(PackTemplate.FILES);
            assertThat(String.join("\n", written.values()) + written.keySet()).doesNotContainIgnoringCase("demo");
            assertThat(written.get("pom.xml")).contains("<relativePath/>", "<artifactId>town-law-pack</artifactId>");
            assertThat(written.get("src/main/java/org/example/town/TownLawPack.java"))
                    .contains("package org.example.town;", "class TownLawPack", "return \"town-law\";");
            assertThat(written.get("src/main/resources/META-INF/services/org.deepsynth.rules.pack.RulePack"))
                    .isEqualTo("org.example.town.TownLawPack\n");
        }

        @Test
        void nothing_that_is_there_is_written_over() throws IOException {
            Files.writeString(folder.resolve("mine.txt"), "mine");

            Ran ran = check("new-pack", "town-law", folder, "--package", "org.example.town");

            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.err()).contains("must be new or empty.", "Nothing was written.");
            assertThat(texts(folder)).containsOnlyKeys("mine.txt");
        }

        @ParameterizedTest
        @CsvSource({
            "Town, org.example, must be small letters",
            "cac, org.example, must be no key that descriptions have already",
            "service, org.example, must be no key that descriptions have already",
            "town, org.example.class, must be the name of a Java package"
        })
        void what_cannot_be_an_id_or_a_package_is_told(String id, String javaPackage, String sentence) {
            Ran ran = check("new-pack", id, folder.resolve("new"), "--package", javaPackage);

            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.err()).contains(sentence);
            assertThat(folder.resolve("new")).doesNotExist();
        }

        @Test
        void the_versions_that_packs_inherit_are_those_of_our_own_build() throws IOException {
            String parent = Files.readString(Path.of("../../rules-core/pack-parent/pom.xml"));
            String own = Files.readString(Path.of("../../pom.xml"));
            String bom = Files.readString(Path.of("../../rules-core/bom/pom.xml"));
            String version = "<version>" + own.split("<version>", -1)[1].split("<", -1)[0] + "</version>";

            for (String property : List.of("drools.version", "assertj.version", "junit.version")) {
                String value = own.split("<" + property + ">", -1)[1].split("<", -1)[0];
                assertThat(parent).contains("<" + property + ">" + value + "</" + property + ">");
            }
            for (String plugin :
                    List.of("compiler", "surefire", "jar", "resources", "clean", "install", "deploy", "site")) {
                String named = "<artifactId>maven-" + plugin + "-plugin</artifactId>\n          <version>";
                assertThat(parent).contains(named + own.split(named, -1)[1].split("<", -1)[0]);
            }
            assertThat(parent).contains("<artifactId>rules-pack-parent</artifactId>\n  " + version);
            assertThat(parent).contains("<artifactId>rules-bom</artifactId>\n        " + version);
            assertThat(bom).contains("<artifactId>rules-bom</artifactId>\n  " + version);
            assertThat(Files.readString(DEMO.resolve("pom.xml")))
                    .contains("rules-pack-parent</artifactId>\n    " + version);
        }
    }

    /** One more article. */
    @Nested
    class NewArticle {

        @Test
        void it_has_its_files_its_fact_and_its_line_in_the_instrument() throws IOException {
            Path project = project();

            assertThat(check("new-article", "act", 2, "--dir", project).status())
                    .isZero();
            assertThat(check("new-article", "act", 12, "--dir", project).status())
                    .isZero();

            Map<String, String> texts = texts(project);
            assertThat(texts.get("src/main/resources/town-law/act/instrument.yaml"))
                    .contains("articles: 12\n", "provisions:\n  - art-1\n  - art-2\n  - art-12\n");
            assertThat(texts.get("src/main/resources/town-law/act/art-2.yaml"))
                    .contains("- id: town-law-act-2", "bearers: [provider]", "scopes: [on-market]");
            assertThat(texts.get("src/main/resources/town-law/act/art-2.drl"))
                    .contains("package org.example.town.act.art2", "rule \"town-law-act-2\"", "$own.act2Kept()");
            assertThat(texts.get("src/test/resources/town-law/act/art-2.cases.yaml"))
                    .contains("town-law.act2Kept: no", "town-law-act-2: GAP");
            assertThat(texts.get("src/main/java/org/example/town/TownLawSection.java"))
                    .contains("(Answer onMarket, Answer tellsPeople, Answer act2Kept, Answer act12Kept) {}");
            assertThat(texts.get("src/test/resources/town-law/ordinary.yaml"))
                    .contains("  tellsPeople: yes\n  act2Kept: yes\n  act12Kept: yes\n");
            assertThat(texts.get("src/main/resources/org/example/town/questions.properties"))
                    .contains("TownLawSection.act2Kept.en=", "TownLawSection.act12Kept.en=");
        }

        @Test
        void what_people_wrote_stays_and_what_does_not_fit_changes_nothing() throws IOException {
            Path project = project();
            Path instrument = project.resolve("src/main/resources/town-law/act/instrument.yaml");
            Files.writeString(instrument, "title: {en: X} # ours\narticles: 40\nprovisions: [art-1] # in order\n");

            assertThat(check("new-article", "act", 3, "--dir", project).status())
                    .isZero();
            assertThat(instrument)
                    .hasContent("title: {en: X} # ours\narticles: 40\nprovisions: [art-1, art-3] # in order\n");

            Map<String, String> before = texts(project);
            assertThat(check("new-article", "act", 3, "--dir", project).err()).contains("not have the article already");
            assertThat(check("new-article", "bill", 3, "--dir", project).status())
                    .isEqualTo(2);
            assertThat(check("new-article", "act", 4, "--dir", folder).err()).contains("must hold a pack");
            Files.writeString(
                    project.resolve("src/test/resources/town-law/ordinary.yaml"), "town-law: {onMarket: yes}\n");
            assertThat(check("new-article", "act", 4, "--dir", project).err())
                    .contains("ordinary.yaml as new-pack writes it", "Nothing was written.");
            before.put("src/test/resources/town-law/ordinary.yaml", "town-law: {onMarket: yes}\n");
            assertThat(texts(project)).isEqualTo(before);
        }
    }

    /** The pack as it is built. */
    @Nested
    class Built {

        private Path copy() throws IOException {
            Path copy = folder.resolve("classes");
            Files.walkFileTree(CLASSES, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Path place = copy.resolve(CLASSES.relativize(file).toString());
                    Files.createDirectories(place.getParent());
                    Files.copy(file, place);
                    return FileVisitResult.CONTINUE;
                }
            });
            return copy;
        }

        private void change(Path file, String from, String to) throws IOException {
            Files.writeString(file, Files.readString(file).replace(from, to));
        }

        @Test
        void a_pack_in_order_has_nothing_to_tell() {
            Ran ran = check("lint-pack", CLASSES);

            assertThat(ran.out()).isEqualTo("demo 0.1.0: 1 obligations\n");
            assertThat(ran.status()).isZero();
        }

        @Test
        void what_keeps_it_from_loading_is_told_at_once_with_places() throws IOException {
            Path copy = copy();
            change(copy.resolve("demo/act/art-1.yaml"), "kind: duty", "kind: dutty");
            change(copy.resolve("demo/pack.yaml"), "lawReadOn: 2026-11-01", "lawReadOn: yesterday");

            Ran ran = check("lint-pack", copy);

            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.err()).contains("demo/act/art-1.yaml:8:", "Maybe write duty.", "demo/pack.yaml:7:12:");
        }

        @Test
        void what_loads_and_is_not_whole_is_told_too() throws IOException {
            Path copy = copy();
            change(copy.resolve("demo/act/instrument.yaml"), "articles: 1", "articles: 2");

            Ran ran = check("lint-pack", copy);

            assertThat(ran.status()).isEqualTo(1);
            assertThat(ran.out()).contains("ARTICLES: demo-act, article 2, is no obligation, and is not left out");
        }

        @Test
        void law_that_nobody_could_look_up_is_told() throws IOException {
            Path copy = copy();
            Path instrument = copy.resolve("demo/act/instrument.yaml");
            String text = Files.readString(instrument);
            Files.writeString(instrument, text.replaceAll("(?s)sources:.*?readOn: \\S+\n", ""));

            assertThat(check("lint-pack", copy).out())
                    .contains("SOURCED: demo-act names no page on which it is published");
        }

        @Test
        void a_place_without_a_pack_is_refused() {
            assertThat(check("lint-pack", folder).err()).contains("must be that of a pack's classes");
            assertThat(check("lint-pack", "nowhere.jar").err()).contains("must be there");
        }
    }

    /** Cases without a build. */
    @Nested
    class CasesOfPacks {

        @Test
        void those_of_an_installed_pack_are_run() throws IOException {
            Path cases = Files.createDirectories(folder.resolve("letter"));
            Path ours = Path.of("../../rules-letter/src/test/resources/letter");
            for (Map.Entry<String, String> text : texts(ours).entrySet()) {
                Path file = cases.resolve(text.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue());
            }
            Ran ran = check("cases", folder, "--as-of", "2026-11-01");
            assertThat(ran.out()).endsWith(" cases, 0 of them do not hold\n");
            assertThat(ran.status()).isZero();

            Path file = first(cases);
            Files.writeString(file, Files.readString(file).replaceFirst(": GAP}", ": MET}"));
            Ran broken = check("cases", folder, "--as-of", "2026-11-01");
            assertThat(broken.out()).contains(".cases.yaml: ", " must be MET, is GAP", " cases, 1 of them do not hold");
            assertThat(broken.status()).isEqualTo(1);
        }

        private Path first(Path cases) throws IOException {
            try (Stream<Path> files = Files.walk(cases)) {
                return files.filter(file -> file.toString().endsWith(".cases.yaml"))
                        .filter(file -> text(file).contains(": GAP}"))
                        .findFirst()
                        .orElseThrow();
            }
        }

        private String text(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Test
        void a_folder_without_cases_is_refused() {
            assertThat(check("cases", folder).err())
                    .contains("must hold ID/ordinary.yaml of an installed pack: [cac, letter]");
            assertThat(check("cases", folder.resolve("none")).err()).contains("must be there");
        }
    }
}
