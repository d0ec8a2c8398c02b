package uk.co.knowandsee.signpost.publish;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.TimeZone;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * FreeMarker set up for a site. A plain JBake folder gets what stock JBake gives it; the campaign's templates
 * escape by default and know records. Both stop at the first thing that is wrong.
 */
final class Freemarker {

    private Freemarker() {}

    static Configuration plain(JBakeConfiguration jbake) {
        var freemarker = new Configuration(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS);
        prepare(freemarker, jbake);
        if (jbake.getFreemarkerTimeZone() != null) {
            freemarker.setTimeZone(jbake.getFreemarkerTimeZone());
            freemarker.setSQLDateAndTimeTimeZone(jbake.getFreemarkerTimeZone());
        }
        return freemarker;
    }

    static Configuration campaign(JBakeConfiguration jbake) {
        var freemarker = new Configuration(Configuration.VERSION_2_3_35);
        prepare(freemarker, jbake);
        freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
        freemarker.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_35));
        freemarker.setLocale(Locale.UK);
        freemarker.setNumberFormat("computer");
        freemarker.setTimeZone(TimeZone.getTimeZone(ConfigurationReader.LONDON));
        return freemarker;
    }

    private static void prepare(Configuration freemarker, JBakeConfiguration jbake) {
        freemarker.setDefaultEncoding(jbake.getRenderEncoding());
        freemarker.setOutputEncoding(jbake.getOutputEncoding());
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        try {
            freemarker.setDirectoryForTemplateLoading(jbake.getTemplateFolder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
