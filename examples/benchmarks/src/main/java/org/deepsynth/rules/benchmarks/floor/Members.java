package org.deepsynth.rules.benchmarks.floor;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Names;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.law.LocalizedText;

/** Members of a closed list that are asked for together: whether one of them, or each of them, is among those chosen. */
public final class Members<E extends Enum<E>> {

    private final E[] members;
    private final boolean each;
    private final LocalizedText relation;

    private Members(E[] members, boolean each) {
        this.members = members;
        this.each = each;
        this.relation = new LocalizedText(
                "includes " + joined(members, each ? " and " : " or "), "包含" + joined(members, each ? "和" : "或者"));
    }

    /** Asks for at least one of these. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E extends Enum<E>> Members<E> any(E... members) {
        return new Members<>(members.clone(), false);
    }

    /** Asks for each of these. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E extends Enum<E>> Members<E> all(E... members) {
        return new Members<>(members.clone(), true);
    }

    /** Whether those chosen include what is asked for. */
    public Truth in(Choices<E> chosen) {
        Truth deciding = each ? Truth.NO : Truth.YES;
        Truth otherwise = deciding.not();
        for (E member : members) {
            Truth truth = chosen.truthOf(member);
            if (truth == deciding) {
                return deciding;
            }
            if (truth == Truth.UNKNOWN) {
                otherwise = Truth.UNKNOWN;
            }
        }
        return otherwise;
    }

    /** What is asked, in words. */
    public LocalizedText relation() {
        return relation;
    }

    private static String joined(Enum<?>[] members, String between) {
        return Arrays.stream(members).map(Names::of).collect(Collectors.joining(between));
    }
}
