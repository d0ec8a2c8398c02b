package uk.co.knowandsee.signpost.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a { color: red; }                          | a{color:red}
            a { color: red; } /* don't; } */ b { top: 0 } | a{color:red}b{top:0}
            a::after { content: " ; } /* x */ { "; }   | a::after{content:" ; } /* x */ { "}
            a::after { content: '; }'; top: 0; }       | a::after{content:'; }';top:0}
            @media print { .a > b, .a c { top: 0; } }  | @media print{.a > b,.a c{top:0}}
            b :hover, a:hover { font: 1rem/2 x, y; }   | b :hover,a:hover{font:1rem/2 x,y}
            a { width: calc(1px + (2px - 1px)); }      | a{width:calc(1px + (2px - 1px))}
            """)
    void what_only_people_need_is_left_out_and_nothing_else(String written, String published) {
        assertThat(StyleSheet.bare(written)).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a{top:0}@media print{a{top:1}@page{margin:0}}b{top:0}      | a{top:0}b{top:0}       | a{top:1}@page{margin:0}
            @media print{a::after{content:"}{"}}b{top:0}               | b{top:0}               | a::after{content:"}{"}
            @media screen{@media print{a{top:0}}}b{content:"@media print{"} | @media screen{@media print{a{top:0}}}b{content:"@media print{"} | ``
            """)
    void rules_for_paper_are_told_apart(String css, String screen, String print) {
        assertThat(SplitStyle.of(css)).isEqualTo(new SplitStyle(screen, print));
    }
}
