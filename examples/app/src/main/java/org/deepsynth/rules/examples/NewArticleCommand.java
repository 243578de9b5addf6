package org.deepsynth.rules.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds an article to a rule pack. */
@Command(
        name = "new-article",
        description = {
            "Adds an article to the sources of a pack: texts, rule and cases, a fact with its question, and a line in the",
            "instrument. It builds and keeps the contract as it is; then say what the article says."
        })
final class NewArticleCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "INSTRUMENT",
            description = "The instrument's folder in the pack, such as act.")
    private String instrument;

    @Parameters(index = "1", paramLabel = "NUMBER", description = "The number of the article.")
    private int number;

    @Option(names = "--dir", paramLabel = "FOLDER", description = "The pack's project (default: here).")
    private Path folder = Path.of("");

    @Spec
    private CommandSpec command;

    private final Map<Path, String> written = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        PackProject project = new PackProject(folder);
        String id = project.id().orElseThrow(() -> refuse("hold a pack: src/main/resources/ID/pack.yaml"));
        Path law = project.law(id + "/" + instrument + "/instrument.yaml");
        if (number < 1 || !Files.exists(law)) {
            throw refuse("hold " + law + ", and the number be 1 or more");
        }
        Path section = project.section().orElseThrow(() -> refuse("hold a pack with a section of its own"));
        String record = section.getFileName().toString().replace(".java", "");
        String fact = fact();
        String stem = id + "/" + instrument + "/art-" + (number < 10 && padded(law) ? "0" : "") + number;
        if (Files.exists(project.law(stem + ".yaml"))) {
            throw refuse("not have the article already: " + project.law(stem + ".yaml"));
        }
        ArticleTemplate template = new ArticleTemplate(id, instrument, number, fact, ambit(law));
        written.put(project.law(stem + ".yaml"), template.law());
        written.put(project.law(stem + ".drl"), template.rule(javaPackage(section), record));
        written.put(project.cases(stem + ".cases.yaml"), template.cases());
        change(section, text -> Insertion.component(imported(text), record, "Answer " + fact));
        change(
                project.questions(section),
                text -> Optional.of(text.stripTrailing() + "\n" + record + "." + fact + ".en=Is article " + number
                        + " of " + instrument + " kept?\n"));
        change(project.cases(id + "/ordinary.yaml"), text -> Insertion.line(text, id, fact + ": yes"));
        change(law, text -> Insertion.item(counting(text), "provisions", stem.substring(stem.lastIndexOf('/') + 1)));
        for (Map.Entry<Path, String> file : written.entrySet()) {
            WholeFile.write(file.getKey(), file.getValue());
        }
        Console.of(command)
                .screen()
                .println("Wrote "
                        + String.join(
                                ", ",
                                written.keySet().stream().map(Path::toString).toList()) + ".");
        return 0;
    }

    private String fact() {
        String name = PackTemplate.className(instrument + "-" + number + "-kept");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String javaPackage(Path section) throws IOException {
        Matcher named = Pattern.compile("(?m)^package ([\\w.]+);").matcher(Files.readString(section));
        return named.find() ? named.group(1) : "";
    }

    private static String imported(String java) {
        String answer = "import org.deepsynth.rules.fact.Answer;";
        return java.contains(answer) ? java : java.replaceFirst("(?m)^(package .*;)\\n", "$1\n\n" + answer + "\n");
    }

    /** Whether the other articles of the instrument are numbered with two digits. */
    private static boolean padded(Path law) throws IOException {
        return Pattern.compile("art-0\\d").matcher(Files.readString(law)).find();
    }

    private String counting(String yaml) {
        Matcher articles = Pattern.compile("(?m)^articles: (\\d+)").matcher(yaml);
        return articles.find() && Integer.parseInt(articles.group(1)) < number
                ? Insertion.value(yaml, "articles", String.valueOf(number))
                : yaml;
    }

    /** Whom another article of the instrument binds and where, as its file says it. */
    private String ambit(Path law) throws IOException {
        Matcher first =
                Pattern.compile("(?m)^provisions:\\s*(?:\\[|- )\\s*([\\w-]+)").matcher(Files.readString(law));
        Path file = law.resolveSibling((first.find() ? first.group(1) : "") + ".yaml");
        String text = Files.exists(file) ? Files.readString(file) : "";
        return line(text, "bearers") + "\n" + line(text, "scopes");
    }

    private static String line(String text, String key) {
        Matcher line = Pattern.compile("(?m)^ +" + key + ": .*$").matcher(text);
        return "    " + (line.find() ? line.group().strip() : key + ": []");
    }

    private void change(Path file, Function<String, Optional<String>> change) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : "";
        written.put(file, change.apply(text).orElseThrow(() -> refuse("hold " + file + " as new-pack writes it")));
    }

    private Refusal refuse(String must) {
        return new Refusal(
                command,
                "The project (" + folder.toAbsolutePath().normalize() + ") must " + must + ".",
                "Nothing was written.");
    }
}
