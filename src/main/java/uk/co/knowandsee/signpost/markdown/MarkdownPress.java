package uk.co.knowandsee.signpost.markdown;

import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.problem.Problems;

/** Presses Markdown into HTML. Built once and used for every page, from several threads. */
public interface MarkdownPress {

    Pressed press(Page page, Problems problems);
}
