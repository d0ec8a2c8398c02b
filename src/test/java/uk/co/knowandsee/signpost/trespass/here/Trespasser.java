package uk.co.knowandsee.signpost.trespass.here;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import uk.co.knowandsee.signpost.SiteFolder;
import uk.co.knowandsee.signpost.trespass.there.Accomplice;

/** Breaks every rule of {@code RoomsTest}, so that each is seen to catch somebody. Nothing here is ever called. */
public final class Trespasser {

    static final List<Class<?>> FOREIGN = List.of(
            org.jbake.app.Oven.class,
            freemarker.template.Template.class,
            com.vladsch.flexmark.parser.Parser.class,
            com.google.i18n.phonenumbers.PhoneNumberUtil.class,
            org.apache.hc.client5.http.async.HttpAsyncClient.class,
            crawlercommons.domains.EffectiveTldFinder.class,
            com.ibm.icu.text.SpoofChecker.class,
            org.xbill.DNS.Lookup.class,
            org.apache.pdfbox.Loader.class,
            com.openhtmltopdf.pdfboxout.PdfRendererBuilder.class,
            com.google.zxing.qrcode.QRCodeWriter.class,
            org.apache.fontbox.ttf.TTFParser.class,
            de.siegmar.fastcsv.reader.CsvReader.class,
            com.sun.net.httpserver.HttpServer.class,
            com.networknt.schema.Schema.class,
            org.jsoup.Jsoup.class,
            org.yaml.snakeyaml.Yaml.class,
            picocli.CommandLine.class);

    static final SiteFolder FRONT_DOOR = Accomplice.FOLDER;

    private Trespasser() {}

    static void speak() {
        System.out.println("out");
        System.err.println("err");
        new IllegalStateException().printStackTrace();
    }

    // Date is what the rule has to catch
    @SuppressWarnings("JavaUtilDate")
    static List<Object> time() {
        return List.of(
                LocalDate.now(ZoneOffset.UTC),
                Instant.now(),
                Clock.systemUTC(),
                InstantSource.system(),
                System.currentTimeMillis(),
                new Date());
    }

    static void leave() {
        Locale.setDefault(Locale.UK);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.exit(0);
        Runtime.getRuntime().halt(0);
    }
}
