package org.deepsynth.rules.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.advice.Interview;
import org.deepsynth.rules.advice.OpenQuestions.OpenQuestion;
import org.deepsynth.rules.description.AnswerForm;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.Texts;

/** Puts the questions of an interview to somebody at a terminal. */
final class InterviewSession {

    /** Keeps what is stated so far. */
    interface Keeper {
        /** Called after each answer, so that nothing is lost when the session ends in whatever way. */
        void keep(String description) throws IOException;
    }

    private static final Texts WORDS = Texts.beside(InterviewSession.class, "words");
    private static final List<String> STOP = List.of("q", "quit", "stop", "停");
    private static final List<String> SKIP = List.of("", "?", "unknown", "不知道");

    private final Interview interview;
    private final Language language;
    private final BufferedReader in;
    private final PrintStream out;

    InterviewSession(Interview interview, Language language, BufferedReader in, PrintStream out) {
        this.interview = interview;
        this.language = language;
        this.in = in;
        this.out = out;
    }

    /** Runs until no question is left or the person stops; gives how many questions were answered. */
    int run(Keeper keeper) throws IOException {
        out.println(WORDS.word("interview.help", language));
        int answered = 0;
        while (interview.hasNext()) {
            OpenQuestion question = interview.next();
            put(question);
            Optional<String> typed = Optional.ofNullable(in.readLine()).map(String::strip);
            if (typed.isEmpty() || STOP.contains(typed.get())) {
                break;
            }
            if (SKIP.contains(typed.get())) {
                interview.skip();
            } else if (take(typed.get())) {
                keeper.keep(interview.description().yaml());
                answered++;
            }
        }
        out.println();
        out.println(WORDS.word("interview.done", language) + " " + answered);
        return answered;
    }

    private void put(OpenQuestion question) {
        AnswerForm form = interview.form();
        out.println();
        out.println("[" + interview.left() + "] "
                + question.fact().origin().question().in(language));
        out.println("    " + question.fact().path() + " – " + WORDS.word("interview.decides", language) + " "
                + question.obligations().size());
        for (int i = 0; i < form.options().size(); i++) {
            out.println("    " + (i + 1) + "  " + form.options().get(i));
        }
        out.print("    (" + form.kind().hint().in(language) + ") > ");
        out.flush();
    }

    /** Whether the answer fits; else what must hold is told, and the question comes again. */
    private boolean take(String typed) {
        try {
            interview.answer(interview.form().value(typed));
            return true;
        } catch (IllegalArgumentException unfit) {
            out.println("    " + WORDS.word("interview.unfit", language) + " "
                    + interview.form().kind().hint().in(language));
        } catch (InvalidSourceException contradiction) {
            out.println("    " + contradiction.getMessage());
        }
        return false;
    }
}
