package uk.co.knowandsee.signpost.problem;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final Where PAGE = Where.file("content/page.md");
    private static final Rule RULE = Rule.warning("freshness/page", "pages age");

    private final Problems problems = new Problems();

    @Test
    void a_warning_that_names_its_rule_lets_a_bake_pass_and_stops_a_publish() {
        problems.add(RULE.broken(PAGE, "is overdue", "read it again"));

        assertThatCode(problems::stopIfAny).doesNotThrowAnyException();
        assertThatThrownBy(problems::stopIfUnsettled)
                .isInstanceOf(Unsettled.class)
                .hasMessage("content/page.md  (warning) is overdue  [freshness/page]\n    -> read it again");
    }

    @Test
    void a_warning_without_a_rule_stops_neither() {
        problems.warning(PAGE, "is long", "shorten it");

        assertThatCode(problems::stopIfAny).doesNotThrowAnyException();
        assertThatCode(problems::stopIfUnsettled).doesNotThrowAnyException();
    }
}
