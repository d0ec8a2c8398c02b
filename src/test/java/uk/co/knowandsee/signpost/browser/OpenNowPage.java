package uk.co.knowandsee.signpost.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.directory.BankHolidays;
import uk.co.knowandsee.signpost.directory.Hours;

/** A page with many lines and the site's own script, asked at many instants what it says of each. */
final class OpenNowPage {

    /** The script looks again when the page comes back into sight; so no time has to pass. */
    private static final String ASK = """
            instants => instants.map(instant => {
              Date.now = () => instant;
              document.dispatchEvent(new Event('visibilitychange'));
              return [...document.querySelectorAll('[data-open] strong')].map(said => said.textContent.trim());
            })""";

    private final List<Hours.Weekly> lines;
    private final BankHolidays holidays;
    private final Path file;

    /** @param script the script as it is published, or a spoilt copy */
    OpenNowPage(Path folder, String script, List<Hours.Weekly> lines, BankHolidays holidays) throws IOException {
        this.lines = List.copyOf(lines);
        this.holidays = holidays;
        this.file = folder.resolve("lines.html");
        Files.writeString(folder.resolve("site.js"), script);
        write(lines.stream().map(Hours.Weekly::coded).toList());
    }

    /** The same page with other hours in it than the lines have. */
    void showing(List<String> coded) throws IOException {
        write(coded);
    }

    private void write(List<String> coded) throws IOException {
        Files.writeString(file, """
                <!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Lines</title>
                <script src="site.js" defer></script>
                <body data-holidays="%s">%s</body></html>
                """.formatted(
                        holidays.coded(),
                        coded.stream()
                                .map("<ul class='contact-list'><li><span data-open='%s'></span></li></ul>"::formatted)
                                .collect(Collectors.joining("\n"))));
    }

    /** Where the script says something else than has to be said, in words. */
    List<String> differences(Browser browser, String zone, List<Instant> instants) {
        try (var context = browser.newContext(
                new Browser.NewContextOptions().setTimezoneId(zone).setLocale("en-US"))) {
            var page = context.newPage();
            page.navigate(file.toUri().toString());
            return differences(instants, ask(page, instants));
        }
    }

    private static List<List<?>> ask(Page page, List<Instant> instants) {
        var answers = (List<?>) page.evaluate(
                ASK, instants.stream().map(i -> (double) i.toEpochMilli()).toList());
        return answers.stream().<List<?>>map(answer -> (List<?>) answer).toList();
    }

    private List<String> differences(List<Instant> instants, List<List<?>> answers) {
        var differences = new ArrayList<String>();
        for (int i = 0; i < instants.size(); i++) {
            var moment = instants.get(i).atZone(OpeningTimes.LONDON);
            for (int line = 0; line < lines.size(); line++) {
                var due = new OpeningTimes(lines.get(line), holidays).at(moment);
                var said = answers.get(i).get(line);
                if (!due.equals(said)) {
                    differences.add("%s %s: `%s`, and it is `%s`"
                            .formatted(moment, lines.get(line).coded(), said, due));
                }
            }
        }
        return differences;
    }
}
