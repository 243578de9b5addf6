package org.deepsynth.rules.benchmarks.peers;

import java.util.List;
import org.deepsynth.rules.benchmarks.transcription.RuleFile;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message.Level;
import org.kie.api.builder.ReleaseId;

/** Rules compiled at run time as the Drools documentation shows it: a file system, a builder, a container, its default base. */
public final class CompiledRules {

    private CompiledRules() {}

    /** One base with all the files; the name keeps bases in one process apart. */
    static KieBase base(String name, List<RuleFile> files) {
        ReleaseId release = build(name, files).getKieModule().getReleaseId();
        return KieServices.get().newKieContainer(release).getKieBase();
    }

    /** All the files, compiled. */
    public static KieBuilder build(String name, List<RuleFile> files) {
        KieServices services = KieServices.get();
        KieFileSystem sources = services.newKieFileSystem();
        sources.generateAndWritePomXML(services.newReleaseId("org.deepsynth.benchmarks", name, "1"));
        files.forEach(file -> sources.write("src/main/resources/" + file.conventionalPath(), file.text()));
        KieBuilder builder = services.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Level.ERROR)) {
            throw new IllegalStateException(
                    "The rules must compile: " + builder.getResults().getMessages(Level.ERROR));
        }
        return builder;
    }
}
