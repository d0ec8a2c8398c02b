package uk.co.knowandsee.signpost.links.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.links.inquiry.Answer;
import uk.co.knowandsee.signpost.links.inquiry.Inquiry;
import uk.co.knowandsee.signpost.links.inquiry.Question;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;

class InquiryTest {

    private static final String HELP =
            "<html lang=en><title>Help</title><h1>Help</h1><p>You can talk to us about anything.</p></html>";

    private final TestNetwork network = new TestNetwork();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger steps = new AtomicInteger();

    @AfterEach
    void close() {
        network.close();
    }

    @Test
    void progress_is_told_once_for_each_address_and_how_many_hosts_wait() throws Exception {
        network.host("a.example").on("/help", Conduct.html(HELP)).on("/more-help", Conduct.html(HELP));
        network.host("b.example").on("/help", Conduct.html(HELP));

        ask(usual(), "https://a.example/help", "https://a.example/more-help", "https://b.example/help");

        assertThat(steps).hasValue(3);
        assertThat(heard)
                .startsWith("Asking other sites 3", "2 hosts waiting")
                .contains("1 host waiting")
                .endsWith("done");
    }

    @Test
    void nothing_to_ask_is_no_trouble() throws Exception {
        assertThat(ask(usual())).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void a_host_that_is_found_at_the_second_look_is_asked() throws Exception {
        network.host("a.example").on("/help", Conduct.html(HELP));
        network.host("late.example").on("/help", Conduct.html(HELP));
        network.troubleUntil("late.example", 2);

        var answers = ask(usual(), "https://a.example/help", "https://late.example/help");

        assertThat(answers.get("https://late.example/help").outcome().verdict()).isEqualTo(Verdict.OK);
        assertThat(network.time.slept).contains(Duration.ofSeconds(12));
    }

    @Test
    void what_is_not_asked_when_the_time_is_over_is_not_known() throws Exception {
        network.host("slow.example").otherwise(Conduct.html(HELP));
        var settings = usual().but()
                .budget(Duration.ofSeconds(5))
                .pause(Optional.of(Duration.ofSeconds(4)))
                .done();

        var answers = ask(
                settings,
                "https://slow.example/help/1",
                "https://slow.example/help/2",
                "https://slow.example/help/3",
                "https://slow.example/help/4");

        assertThat(answers.values()).extracting(a -> a.outcome().reason()).contains("out-of-time");
        assertThat(answers.get("https://slow.example/help/4").outcome().verdict())
                .isEqualTo(Verdict.UNSURE);
    }

    @Test
    void several_at_a_time_are_asked_of_a_host_only_when_somebody_wants_it() throws Exception {
        var host = network.host("big.example").otherwise((asked, caller) -> {
            for (int i = 0; i < 200_000; i++) {
                Thread.onSpinWait(); // lingers, so that others would be seen
            }
            return Conduct.html(HELP).answer(asked, caller);
        });
        var addresses = new ArrayList<String>();
        for (int i = 0; i < 30; i++) {
            addresses.add("https://big.example/help/" + i);
        }

        ask(usual().but().perHost(4).done(), addresses.toArray(String[]::new));

        assertThat(host.mostAtOnce()).isBetween(2, 4);
    }

    private static CheckSettings usual() {
        return CheckSettings.usual("test");
    }

    private Map<String, Answer> ask(CheckSettings settings, String... addresses) throws InterruptedException {
        var questions = List.of(addresses).stream()
                .map(URI::create)
                .map(Question::about)
                .toList();
        var answers = new Inquiry(settings, network.surroundings(Map.of()), listening()).ask(questions);
        var byText = new java.util.TreeMap<String, Answer>();
        answers.forEach((address, answer) -> byText.put(address.toString(), answer));
        return byText;
    }

    private Progress listening() {
        return (what, total) -> {
            heard.add(what + " " + total);
            return new Progress.Task() {
                @Override
                public void step() {
                    steps.incrementAndGet();
                }

                @Override
                public void note(String words) {
                    heard.add(words);
                }

                @Override
                public void close() {
                    heard.add("done");
                }
            };
        };
    }
}
