package org.deepsynth.rules.gallery;

import java.util.Optional;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Subject;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.pack.RulePack;

/** A pack for tests that adds facts to each feature and judges posters one by one. */
public final class GalleryPack implements RulePack {

    /** Its section. */
    public record Gallery(Wall wall, @Given Listed<Visit> visits) {}

    /** What hangs there. */
    public record Wall(Listed<Poster> posters) {}

    /** A subject of its own kind. */
    public record Poster(Text id, @Given Answer shown, Answer lent, Choice<Place> labelPlace) implements Subject {

        @Override
        public String subject() {
            return Subject.name(id);
        }
    }

    /** Where a label is. */
    public enum Place {
        /** In the picture. */
        IN_CONTENT,
        /** On its frame. */
        FRAME
    }

    /** Something that happened. */
    public record Visit(Answer welcomed) {}

    /** What it adds to each feature. */
    public record GalleryFeature(Feature feature, Answer paints, Answer signs, Answer inherited) {}

    @Override
    public String id() {
        return "gallery";
    }

    @Override
    public Optional<Class<? extends Record>> section() {
        return Optional.of(Gallery.class);
    }

    @Override
    public Optional<Class<? extends Record>> featureSection() {
        return Optional.of(GalleryFeature.class);
    }
}
