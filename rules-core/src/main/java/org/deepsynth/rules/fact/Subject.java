package org.deepsynth.rules.fact;

/**
 * What an obligation is judged for where it is not judged once for the service: a feature, or a thing in a list of a pack's section. Such
 * a record has a component {@code Text id}, and ids are unique within their list:
 *
 * <pre>{@code
 * public record ContentItem(Text id, Answer generated) implements Subject {
 *     public String subject() {
 *         return Subject.name(id);
 *     }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface Subject {

    /** How findings name it. */
    String subject();

    /** The id where it is stated, else the path of the record that it would name. */
    static String name(Text id) {
        String path = id.path();
        return id.value().orElseGet(() -> path.substring(0, Math.max(0, path.lastIndexOf('.'))));
    }
}
