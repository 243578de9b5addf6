package org.deepsynth.rules.testing;

import java.util.List;
import java.util.function.Function;

/** The parts of the contract that every rule pack keeps. */
public enum Part {
    /** Catalogue, rules, texts and compiled model fit each other, and no rule says what could hide an answer. */
    LOADS("catalogue, rules and compiled model fit each other", tested -> List.of()),
    /** Every text stands in each of the pack's languages, in its own words. */
    TEXTS("every text stands in each of the pack's languages", TextCheck::violations),
    /** A sentence that several clauses say is written once, and shared. */
    REPEATS("a sentence that several clauses say is written once", RepeatCheck::violations),
    /** Every article of an instrument is an obligation, or left out with a sentence why. */
    ARTICLES("every article is an obligation, or left out with a sentence why", ArticleCheck::violations),
    /** Every instrument names where it is published, and what is recorded of its text has the articles of its obligations. */
    SOURCED("every instrument names where it is published", SourceCheck::violations),
    /** Every question of the pack's section and every parameter is read by a rule. */
    QUESTIONS("every question and every parameter is read by a rule", QuestionCheck::violations),
    /** The cases bring the verdicts that they expect. */
    CASES("cases change the verdicts that they expect and no others", CaseCheck::cases),
    /** What somebody read a second time without looking at the rules agrees with them, or says where and why not. */
    READINGS("second readings agree with the rules, or say why not", ReadingCheck::violations),
    /** P6: the cases bring every obligation to every verdict. */
    REACH("P6 reach: the cases bring every obligation to every verdict", CaseCheck::reach),
    /** P1: an empty description yields no MET and no GAP. */
    SILENCE("P1 silence: nothing stated, nothing praised or blamed", SilenceCheck::violations),
    /** P2: no completion of a description turns a verdict round. */
    SOUNDNESS("P2 soundness: no completion turns a verdict round", SoundnessCheck::violations),
    /** P3: an open verdict can go two ways. */
    PRECISION("P3 precision: an open verdict can go two ways", PrecisionCheck::violations),
    /** P4: the facts an obligation asks for are those that can change its verdict. */
    ASKS("P4 asks: what is asked for can change the verdict, and nothing else can", AskCheck::violations),
    /** P5: order changes nothing. */
    ORDER("P5 order: the order of facts, lists and threads changes nothing", OrderCheck::violations),
    /** P7: an obligation is judged from its first day on. */
    DAY("P7 day: an obligation is judged from its first day on", DayCheck::violations),
    /** Every verdict can be worked out again from its trace. */
    TRACE("every verdict can be worked out again from its trace", DerivationCheck::violations),
    /** The cases notice small mistakes in the rules. */
    MUTATIONS("the cases notice small mistakes in the rules", MutationCheck::violations);

    private final String title;
    private final Function<PackUnderTest, List<Violation>> check;

    Part(String title, Function<PackUnderTest, List<Violation>> check) {
        this.title = title;
        this.check = check;
    }

    /** What must hold, in words. */
    public String title() {
        return title;
    }

    List<Violation> check(PackUnderTest tested) {
        return check.apply(tested);
    }
}
