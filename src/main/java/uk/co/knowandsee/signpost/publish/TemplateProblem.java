package uk.co.knowandsee.signpost.publish;

import org.jbake.template.RenderingException;

/** A template could not make a page. What was wrong has been reported as a problem. */
final class TemplateProblem extends RenderingException {

    private static final long serialVersionUID = 1L;

    TemplateProblem(Exception cause) {
        super(cause);
    }
}
