package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Form;
import org.deepsynth.rules.fact.Question;
import org.deepsynth.rules.fact.Text;

/** The explicit label on text. */
public record TextLabel(
        @Question(en = "Where is text labelled? An empty list: nowhere.", zh = "文本标识位于何处？空列表表示没有标识。")
        Choices<Place> places,

        @Question(en = "Is the label in the text words or a corner mark?", zh = "文本中的标识是文字还是角标？")
        Choice<Form> form,

        @Question(en = "What does the label say?", zh = "标识内容是什么？")
        Text wording,

        @Question(en = "Are its font and colour clearly legible?", zh = "标识的字型和颜色是否清晰可辨？")
        Answer legible) {

    /** Places of a label on text. */
    public enum Place {
        /** At the start of the text. */
        START,
        /** In the middle of the text. */
        MIDDLE,
        /** At the end of the text. */
        END,
        /** Around the text. */
        AROUND,
        /** In the interactive interface. */
        INTERFACE
    }

    /** Forms of a label in text. */
    public enum Form {
        /** Words. */
        WORDS,
        /** A raised or lowered mark. */
        CORNER_MARK
    }
}
