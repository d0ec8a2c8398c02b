package uk.co.knowandsee.signpost.rules.language;

import java.util.List;

/**
 * A name or number that is no longer in use.
 *
 * @param was how it used to be written
 * @param now what is in use; the old one may stand in the same sentence with it, as in "was Thinkuknow"
 * @param shown the present name, for the message
 * @param why what became of it
 */
record Superseded(List<Expression> was, List<Expression> now, String shown, String why) {

    Superseded {
        was = List.copyOf(was);
        now = List.copyOf(now);
    }

    /** Whether the old name can begin with this word. */
    boolean mayBeginWith(Token word) {
        return was.stream().anyMatch(expression -> expression.mayBeginWith(word));
    }
}
