package uk.co.knowandsee.signpost.selfcheck;

import java.util.List;

/**
 * A question, on a page of its own.
 *
 * @param id part of its address
 * @param ask the question
 * @param why a sentence or two that help, in Markdown; may be empty
 * @param answers what a reader can choose
 */
record Question(Written id, Written ask, Written why, List<Answer> answers) {

    Question {
        answers = List.copyOf(answers);
    }

    /**
     * An answer, which is a link.
     *
     * @param say in the reader's own words
     * @param to the id of a question or an ending
     */
    record Answer(Written say, Written to) {}
}
