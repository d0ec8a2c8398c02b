package uk.co.knowandsee.signpost.links.markup;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import tools.jackson.databind.JsonNode;
import uk.co.knowandsee.signpost.directory.Hours;

/** Opening hours that a page carries as schema.org data: one week for each thing that has hours. */
final class DataHours {

    private static final Evaluator HOURS = Selector.evaluatorOf("[itemprop=openingHours]");
    private static final int MOST = 50; // weeks

    private DataHours() {}

    static List<Hours.Weekly> of(Document page, List<JsonNode> data) {
        var weeks = new ArrayList<Hours.Weekly>();
        data.forEach(thing -> add(inJson(thing), weeks));
        var byThing = new LinkedHashMap<Element, List<Hours.Span>>();
        for (var element : page.select(HOURS)) {
            byThing.computeIfAbsent(thingOf(element), any -> new ArrayList<>())
                    .addAll(OpeningTimes.read(written(element)));
        }
        byThing.values().forEach(spans -> add(spans, weeks));
        return weeks.subList(0, Math.min(weeks.size(), MOST));
    }

    private static void add(List<Hours.Span> spans, List<Hours.Weekly> weeks) {
        if (!spans.isEmpty()) {
            weeks.add(new Hours.Weekly(spans, Hours.BankHolidays.UNKNOWN));
        }
    }

    private static List<Hours.Span> inJson(JsonNode thing) {
        var spans = new ArrayList<Hours.Span>();
        DataBlocks.texts(thing.path("openingHours")).forEach(text -> spans.addAll(OpeningTimes.read(text)));
        var specified = thing.path("openingHoursSpecification");
        if (specified.isArray()) {
            specified.forEach(each -> specified(each, spans));
        } else {
            specified(specified, spans);
        }
        return spans;
    }

    /** Hours for a season or a holiday say nothing of the usual week. */
    private static void specified(JsonNode each, List<Hours.Span> spans) {
        if (each.has("validFrom") || each.has("validThrough")) {
            return;
        }
        var days = new ArrayList<DayOfWeek>();
        DataBlocks.texts(each.path("dayOfWeek"))
                .forEach(day -> days.addAll(OpeningTimes.days(day.substring(day.lastIndexOf('/') + 1))));
        var opens = each.path("opens").asString("");
        var closes = each.path("closes").asString("");
        OpeningTimes.span(days.stream().sorted().distinct().toList(), opens, closes)
                .ifPresent(spans::add);
    }

    private static Element thingOf(Element element) {
        return Objects.requireNonNullElse(element.closest("[itemscope]"), element.root());
    }

    private static String written(Element element) {
        var machine = element.attr("content") + element.attr("datetime");
        return machine.isEmpty() ? element.text() : machine;
    }
}
