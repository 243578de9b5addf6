package org.deepsynth.rules.classpath;

import java.util.Optional;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Table;
import org.deepsynth.rules.pack.RulePack;

/** Classes that a list of packs names, and that are no packs to work with. */
public final class Misfits {

    private Misfits() {}

    /** A pack that gives back what it is made with. */
    abstract static class Fixed implements RulePack {
        private final String id;
        private final Optional<Class<? extends Record>> section;

        Fixed(String id) {
            this(id, Optional.empty());
        }

        Fixed(String id, Optional<Class<? extends Record>> section) {
            this.id = id;
            this.section = section;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Optional<Class<? extends Record>> section() {
            return section;
        }
    }

    /** Without an id. */
    public static final class Nameless extends Fixed {
        /** Made by the list. */
        public Nameless() {
            super(null);
        }
    }

    /** With the name of a shared section. */
    public static final class Shared extends Fixed {
        /** Made by the list. */
        public Shared() {
            super("service");
        }
    }

    /** Does not say its id. */
    public static final class Silent implements RulePack {
        @Override
        public String id() {
            throw new IllegalStateException("not ready");
        }
    }

    /** Cannot be made. */
    public static final class Unmade extends Fixed {
        /** Made by the list. */
        public Unmade() {
            super(System.getProperty("there.is.none").strip());
        }
    }

    /** Needs something to be made. */
    public static final class Needy extends Fixed {
        /** Made by nobody. */
        public Needy(String id) {
            super(id);
        }
    }

    /** Cannot even be initialised. */
    public static final class Uninitialised extends Fixed {
        private static final int NUMBER = Integer.parseInt("none");

        /** Made by the list. */
        public Uninitialised() {
            super("number" + NUMBER);
        }
    }

    /** A section of what is no fact. */
    public record Wrong(
            Answer fine,
            Listed<Row> rows,
            Listed<String> texts,
            Table<Thread.State, Answer> states,
            Table<Thread.State, Object> table) {}

    /** A row of what is no fact. */
    public record Row(String text) {}

    /** A section that does not say of what it lists. */
    @SuppressWarnings("rawtypes")
    public record Raw(Listed rows) {}

    /** Has such a section. */
    public static final class Sectioned extends Fixed {
        /** Made by the list. */
        public Sectioned() {
            super("sectioned", Optional.of(Wrong.class));
        }
    }

    /** Has such a section. */
    public static final class Unspecific extends Fixed {
        /** Made by the list. */
        public Unspecific() {
            super("unspecific", Optional.of(Raw.class));
        }
    }

    /** Has no section, not even an empty one. */
    public static final class Sectionless extends Fixed {
        /** Made by the list. */
        public Sectionless() {
            super("sectionless", null);
        }
    }

    /** Holds nothing. */
    public static final class Hollow extends Fixed {
        /** Made by the list. */
        public Hollow() {
            super("uncompiled");
        }
    }

    /** Has the id of the toy pack. */
    public static final class Pretender extends Fixed {
        /** Made by the list. */
        public Pretender() {
            super("toy");
        }
    }
}
