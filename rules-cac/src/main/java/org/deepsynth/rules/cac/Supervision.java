package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Question;

/** Inspections and orders of the authorities (Deep Synthesis Provisions, art. 21). */
public record Supervision(
        @Question(
                en = "Which inspections by the authorities were there? An empty list: none.",
                zh = "主管部门进行过哪些监督检查？空列表表示没有。")
        Listed<Inspection> inspections,

        @Question(
                en = "Which orders on a larger information-security risk were received? An empty list: none.",
                zh = "因存在较大信息安全风险收到过哪些要求采取措施的通知？空列表表示没有。")
        Listed<Order> orders) {

    /** An inspection. */
    public record Inspection(
            @Question(
                    en = "Were cooperation and the necessary technical and data support given?",
                    zh = "是否依法配合并提供必要的技术、数据等支持和协助？")
            Answer cooperated) {}

    /** An order. */
    public record Order(
            @Question(en = "Were the measures taken as ordered?", zh = "是否按照要求采取措施？")
            Answer followed,

            @Question(en = "Was the risk remedied and removed?", zh = "是否进行整改、消除隐患？")
            Answer remedied) {}
}
