package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Form;
import org.deepsynth.rules.fact.Question;
import org.deepsynth.rules.fact.Text;

/** The explicit label on audio. */
public record AudioLabel(
        @Question(en = "Where is audio labelled? An empty list: nowhere.", zh = "音频标识位于何处？空列表表示没有标识。")
        Choices<Place> places,

        @Question(
                en = "Which forms has the label in the audio: a voice, or the rhythm short-long short-short?",
                zh = "音频中的标识是语音，还是“短长 短短”节奏？")
        Choices<Form> forms,

        @Question(en = "What does the voice say?", zh = "语音标识说了什么？")
        Text wording,

        @Question(
                en = "Is it spoken at normal speed (about 120 to 160 characters a minute)?",
                zh = "是否以正常语速（约每分钟120至160字）播报？")
        Answer normalSpeed) {

    /** Places of a label on audio. */
    public enum Place {
        /** At the start. */
        START,
        /** In the middle. */
        MIDDLE,
        /** At the end. */
        END,
        /** In the interactive interface. */
        INTERFACE
    }

    /** Forms of a label in audio. */
    public enum Form {
        /** Spoken words. */
        VOICE,
        /** The rhythm short-long short-short. */
        RHYTHM
    }
}
