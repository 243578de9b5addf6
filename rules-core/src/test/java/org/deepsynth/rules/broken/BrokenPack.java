package org.deepsynth.rules.broken;

import java.util.Optional;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Question;
import org.deepsynth.rules.pack.RulePack;

/** A pack that loads and breaks each part of the contract, one article for one fault. */
public final class BrokenPack implements RulePack {

    /** Its section. */
    public record Broken(
            @Question(en = "Do you sell kites?", zh = "是否销售风筝？")
            Answer sells,

            @Question(en = "Is the buyer told of the wind?", zh = "是否告知买家风力？")
            Answer told,

            @Question(en = "Was the kite flown?", zh = "风筝放飞过吗？")
            Answer flown,

            @Question(en = "Does it have a tail?", zh = "有尾巴吗？")
            Answer tail,

            @Question(en = "Is the tail red?", zh = "尾巴是红色的吗？")
            Answer red,

            @Question(en = "Nobody reads this.", zh = "没有规则读取。")
            Answer unread,

            @Question(en = "Which flights were there?", zh = "有过哪些飞行？")
            Listed<Flight> flights) {}

    /** A flight of a kite. */
    public record Flight(
            @Question(en = "Did it land?", zh = "是否落地？") Answer landed) {}

    @Override
    public String id() {
        return "broken";
    }

    @Override
    public Optional<Class<? extends Record>> section() {
        return Optional.of(Broken.class);
    }
}
