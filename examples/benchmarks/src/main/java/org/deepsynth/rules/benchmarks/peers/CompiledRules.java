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
final class CompiledRules {

    private static final String GROUP = "org.deepsynth.benchmarks";
    private static final String VERSION = "1";

    private CompiledRules() {}

    /** One base with all the files; the name keeps bases in one process apart. */
    static KieBase base(String name, List<RuleFile> files) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId(GROUP, name, VERSION);
        KieFileSystem sources = services.newKieFileSystem();
        sources.generateAndWritePomXML(release);
        files.forEach(file -> sources.write("src/main/resources/" + file.conventionalPath(), file.text()));
        KieBuilder builder = services.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Level.ERROR)) {
            throw new IllegalStateException(
                    "The rules must compile: " + builder.getResults().getMessages(Level.ERROR));
        }
        return services.newKieContainer(release).getKieBase();
    }
}
