package uk.co.knowandsee.signpost.impact.figures;

import java.util.Optional;

/**
 * Answers on paper to one question, in one kind of place.
 *
 * @param before empty when too few of them were the same to be shown
 * @param after empty when too few of them were the same to be shown
 */
public record AnswerFigures(String question, String placeKind, Optional<Shares> before, Optional<Shares> after) {

    /**
     * How many gave each answer.
     *
     * @param no empty when it is shown together with those who were unsure
     * @param unsure those who were unsure, or all who did not say yes
     * @param yes those who said yes
     */
    public record Shares(Optional<Count> no, Count unsure, Count yes) {

        /** Of a hundred, rounded. */
        public long percentYes() {
            long all = no.map(Count::number).orElse(0L) + unsure.number() + yes.number();
            return Math.round(100.0 * yes.number() / all);
        }
    }

    /** All three if each may be shown; else two, those who did not say yes being put together; else nothing. */
    static Optional<Shares> shares(long no, long unsure, long yes) {
        if (Count.of(no).isShown()
                && Count.of(unsure).isShown()
                && Count.of(yes).isShown()) {
            return Optional.of(new Shares(Optional.of(Count.of(no)), Count.of(unsure), Count.of(yes)));
        }
        var notYes = Count.of(no + unsure);
        return notYes.isShown() && Count.of(yes).isShown()
                ? Optional.of(new Shares(Optional.empty(), notYes, Count.of(yes)))
                : Optional.empty();
    }
}
