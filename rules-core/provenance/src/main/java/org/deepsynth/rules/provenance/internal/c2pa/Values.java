package org.deepsynth.rules.provenance.internal.c2pa;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.cbor.CBORFactory;

/** The strings in a document of CBOR or JSON, each with the way to it. Hashes, images and what else is no string are passed over. */
final class Values {

    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder().maxNestingDepth(32).build();

    private static final TokenStreamFactory CBOR = CBORFactory.builder()
            .streamReadConstraints(LIMITS)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private static final TokenStreamFactory JSON = JsonFactory.builder()
            .streamReadConstraints(LIMITS)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private Values() {}

    /**
     * Tells each string with the names that lead to it, as in {@code actions/softwareAgent/name}; places in lists are not counted.
     *
     * @param type of the box that holds it: {@code cbor} or {@code json}
     */
    static void read(String type, byte[] document, Budget budget, BiConsumer<String, String> told) throws Unreadable {
        TokenStreamFactory format = type.equals("cbor") ? CBOR : JSON;
        try (JsonParser parser = format.createParser(ObjectReadContext.empty(), document)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw broken(type);
            }
            while (!parser.streamReadContext().inRoot()) {
                budget.step();
                JsonToken token = parser.nextToken();
                if (token == null) {
                    throw broken(type);
                }
                if (token == JsonToken.VALUE_STRING) {
                    told.accept(way(parser.streamReadContext()), parser.getString());
                }
            }
        } catch (StreamConstraintsException beyond) {
            throw Budget.beyond("A claim of C2PA is nested too deeply or has values that are too long.");
        } catch (RuntimeException broken) {
            // the parser's own, and what parsers of CBOR have thrown besides
            throw broken(type);
        }
    }

    private static Unreadable broken(String type) {
        return new Unreadable(Unreadable.Cause.BROKEN, "A claim of C2PA is no well-formed map of " + type + ".");
    }

    private static String way(TokenStreamContext context) {
        Deque<String> names = new ArrayDeque<>();
        for (TokenStreamContext at = context; at != null; at = at.getParent()) {
            if (at.inObject() && at.currentName() != null) {
                names.push(at.currentName());
            }
        }
        return String.join("/", names);
    }
}
