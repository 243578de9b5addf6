package org.deepsynth.rules.toy;

import java.util.Optional;
import org.deepsynth.rules.description.HarmCategory;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Question;
import org.deepsynth.rules.fact.Table;
import org.deepsynth.rules.pack.RulePack;

/** A pack for tests, with a law of three articles. */
public final class ToyPack implements RulePack {

    /** Its section. */
    public record Toy(
            @Question(en = "Do you sell toys?", zh = "是否销售玩具？")
            Answer sells,

            @Question(en = "Do you glue labels over labels?", zh = "是否用标签遮盖标签？")
            Answer hidesLabels,

            @Question(en = "By which day must the toy be checked?", zh = "玩具须在哪天前检查？")
            Day due,

            @Question(en = "Which checks were made?", zh = "做过哪些检查？")
            Listed<Check> checks,

            @Question(en = "Which scores did the toy get?", zh = "玩具得分如何？")
            Table<HarmCategory, Check> scores) {}

    /** A check of a toy. */
    public record Check(
            @Question(en = "How did it score?", zh = "得分？") Amount score) {}

    @Override
    public String id() {
        return "toy";
    }

    @Override
    public Optional<Class<? extends Record>> section() {
        return Optional.of(Toy.class);
    }
}
