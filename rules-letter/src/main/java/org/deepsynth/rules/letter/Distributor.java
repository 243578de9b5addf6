package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** How a distributor checks what it lists. */
public record Distributor(
        @Question(en = "Are tools reviewed before listing?", zh = "上架前是否审查？")
        Answer preReview,

        @Question(en = "Is the developer's test evidence on file for every listed tool?", zh = "每个上架工具是否都有开发者测试证据存档？")
        Answer evidenceOnFile,

        @Question(en = "How many days ago were the listings last reviewed?", zh = "上次复查上架内容距今多少天？")
        Amount reviewDays) {}
