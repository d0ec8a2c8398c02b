package uk.co.knowandsee.signpost.impact.records;

import java.time.LocalDate;

/**
 * One question of a survey on paper, counted before and after something.
 *
 * @param date when
 * @param placeKind the kind of place, e.g. {@code secondary school}; never which one
 * @param question the question, to be answered with no, unsure or yes
 */
public record Survey(LocalDate date, String placeKind, String question, Answers before, Answers after) {

    /**
     * How many gave each answer.
     */
    public record Answers(int no, int unsure, int yes) {}
}
