package org.deepsynth.rules.law;

import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Texts;

/**
 * What an obligation is judged for: the service as a whole, each feature, or each request to remove content, or each entry of a list
 * in a pack's section, such as an item of content or a model.
 *
 * @param name its name in the pack's files, below the key {@code per}
 * @param list the path of the list in a description; empty for the service, of which there is one
 * @param title what one of them is called; empty for the service and for features, which every reader knows
 */
public record SubjectKind(String name, String list, Optional<LocalizedText> title) {

    /** Once, for the service as a whole. */
    public static final SubjectKind SERVICE = new SubjectKind("service", "", Optional.empty());

    /** For each feature. */
    public static final SubjectKind FEATURE = new SubjectKind("feature", "features", Optional.empty());

    /** For each request or order to remove content. */
    public static final SubjectKind REQUEST = new SubjectKind(
            "request",
            "notice.requests",
            Optional.of(Texts.beside(SubjectKind.class, "texts").get("subject.request")));

    /** Those that every pack knows. */
    public static final List<SubjectKind> SHARED = List.of(SERVICE, FEATURE, REQUEST);

    /** Whether there are as many of them as a list of the description names. */
    public boolean many() {
        return !list.isEmpty();
    }

    /** Whether it has a title of its own. */
    public boolean own() {
        return title.isPresent();
    }
}
