package uk.co.knowandsee.signpost.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.co.knowandsee.signpost.problem.Problems;

/** The schema of page headers, which editors follow. */
class PageSchemaTest {

    private static final SchemaCheck SCHEMA = new SchemaCheck("page.schema.json");
    private static final String HEADER = """
            title: Talking about it at home
            type: page
            status: published
            date: 2026-03-02
            reviewBy: 2026-09-02
            owner: communications team
            summary: Three ways to begin.
            services: [childline, nspcc-helpline]
            order: 20
            discreet: true
            """;

    @Test
    void a_header_with_all_that_is_needed_is_fine() {
        assertThat(check(HEADER)).isEmpty();
    }

    @Test
    void a_campaign_has_phases_and_no_other_page_has() {
        var phases = "phases: [{ name: Launch, starts: 2014-01, ends: 2014-02 }, { name: The day, starts: 03-18 }]\n";

        assertThat(check(HEADER.replace("type: page", "type: campaign") + phases))
                .isEmpty();
        assertThat(check(HEADER + phases)).startsWith("x.md:12:1  `phases` does not belong here");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        title: Talking       | titel: Talking        | x.md:2:1  `titel` is not a key
        type: page           | type: stroy           | x.md:3:7  `stroy` is not a choice for `type`
        type: page           | type: story           | x.md:2:1  `contentNote` is missing
        type: page           | type: area            | x.md:2:1  `area` is missing
        order: 20            | prepared: 2 March     | x.md:10:11  `2 March` is not how `prepared` is written
        order: 20            | area: halton          | x.md:10:1  `area` does not belong here
        status: published    | status: publish       | x.md:4:9  `publish` is not a choice for `status`
        date: 2026-03-02     | date: 2 March         | x.md:5:7  `2 March` is not how `date` is written
        order: 20            | order: first          | x.md:10:8  `order` must be a whole number
        discreet: true       | discreet: 'yes'       | x.md:11:11  `discreet` must be true or false
        """)
    void a_slip_in_a_header_is_named(String was, String slip, String problem) {
        assertThat(check(HEADER.replace(was, slip))).startsWith(problem);
    }

    private static String check(String header) {
        var problems = new Problems();
        var part = new YamlReader().read(header, "x.md", 1, problems).orElseThrow();
        SCHEMA.check(part, problems);
        assertThat(problems.errors()).hasSizeLessThan(2);
        return problems.errors().stream().map(Object::toString).findFirst().orElse("");
    }
}
