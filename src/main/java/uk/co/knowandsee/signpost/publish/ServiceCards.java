package uk.co.knowandsee.signpost.publish;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.markdown.Cards;

/** Draws service cards with the component that the rest of the site uses. */
final class ServiceCards implements Cards {

    private static final String TEMPLATE = "components/service-card/embed.ftl";

    private final Configuration freemarker;
    private final TemplateProblems problems;
    private final String directoryPage;

    ServiceCards(Configuration freemarker, TemplateProblems problems, String directoryPage) {
        this.freemarker = freemarker;
        this.problems = problems;
        this.directoryPage = directoryPage;
    }

    /** The card as HTML; empty when the template failed, which has been reported. */
    @Override
    public String draw(Service service, Page page, int level) {
        var out = new StringWriter();
        try {
            freemarker
                    .getTemplate(TEMPLATE)
                    .process(
                            Map.of(
                                    "service", service,
                                    "root", page.rootPath(),
                                    "level", level,
                                    "foreign", !page.language().isEnglish(),
                                    "directoryPage", directoryPage),
                            out);
        } catch (ParseException e) {
            problems.unreadable(e);
        } catch (TemplateNotFoundException e) {
            problems.missing(TEMPLATE);
        } catch (TemplateException e) {
            problems.failed(e, Map.of(Documents.SOURCE, page.source()));
        } catch (IOException e) {
            problems.failed(TEMPLATE, e);
        }
        return out.toString();
    }
}
