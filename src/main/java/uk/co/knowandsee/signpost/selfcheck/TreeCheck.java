package uk.co.knowandsee.signpost.selfcheck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.co.knowandsee.signpost.directory.Contact;
import uk.co.knowandsee.signpost.directory.Cost;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.directory.Unlisted;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Suggestion;

/** Makes sure that whatever a reader answers leads on, that it comes to an end, and that somebody is there at the end. */
public final class TreeCheck {

    static final Rule DEAD_END =
            Rule.error("self-check/dead-end", "a reader who answers must come somewhere, and must have a choice");

    static final Rule LOOP = Rule.error("self-check/loop", "a reader must come to an end, whatever they answer");

    static final Rule UNREACHABLE =
            Rule.error("self-check/unreachable", "what no answer leads to was written for nobody, and is a slip");

    static final Rule NO_HELP =
            Rule.error("self-check/no-help", "every way through ends at somebody who helps under-18s for nothing");

    static final Rule TWICE = Rule.error("self-check/duplicate", "two pages cannot have one address");

    private static final int CHILD = 17; // the last year in which one is under 18
    private static final int FEWEST = 2;

    private final SelfCheck check;
    private final Directory directory;
    private final Problems problems;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Ending> endings = new LinkedHashMap<>();

    TreeCheck(SelfCheck check, Directory directory, Problems problems) {
        this.check = check;
        this.directory = directory;
        this.problems = problems;
    }

    /** Every rule that it can find broken. */
    public static List<Rule> rules() {
        return List.of(DEAD_END, LOOP, UNREACHABLE, NO_HELP, TWICE);
    }

    void run() {
        check.questions().forEach(question -> note(question.id(), questions, question));
        check.endings().forEach(ending -> note(ending.id(), endings, ending));
        checkStart();
        check.questions().forEach(this::checkAnswers);
        checkLoops();
        checkReachable();
        check.endings().forEach(this::checkHelp);
    }

    private <T> void note(Written id, Map<String, T> known, T step) {
        if (isStep(id.text())) {
            problems.add(TWICE.broken(
                    id.where(),
                    "`" + id.text() + "` is the id of another question or ending",
                    "give each an id of its own: it becomes part of the address"));
        }
        known.putIfAbsent(id.text(), step);
    }

    private boolean isStep(String id) {
        return questions.containsKey(id) || endings.containsKey(id);
    }

    private void checkStart() {
        if (!questions.containsKey(check.start().text())) {
            problems.add(DEAD_END.broken(
                    check.start().where(),
                    "`start: " + check.start().text() + "` is not a question",
                    Suggestion.among("known questions", check.start().text(), questions.keySet())));
        }
    }

    private void checkAnswers(Question question) {
        if (question.answers().size() < FEWEST) {
            problems.add(DEAD_END.broken(
                    question.id().where(),
                    "the question `" + question.id().text() + "` has fewer than two answers, so there is no choice",
                    "add an answer, e.g. `- { say: \"I’m not sure\", to: … }`"));
        }
        var known = new LinkedHashSet<>(questions.keySet());
        known.addAll(endings.keySet());
        question.answers().stream()
                .map(Question.Answer::to)
                .filter(to -> !isStep(to.text()))
                .forEach(to -> problems.add(DEAD_END.broken(
                        to.where(),
                        "`" + to.text() + "` is neither a question nor an ending, so the answer leads nowhere",
                        Suggestion.among("known", to.text(), known))));
    }

    /** One loop is told for each question at most, and each loop once. */
    private void checkLoops() {
        var told = new HashSet<String>();
        for (var question : questions.values()) {
            var id = question.id().text();
            var loop = told.contains(id) ? List.<String>of() : wayBackTo(id);
            if (!loop.isEmpty()) {
                told.addAll(loop);
                problems.add(LOOP.broken(
                        question.id().where(),
                        "a reader can go round without end: `" + String.join("` → `", loop) + "`",
                        "let one of these answers lead to an ending, or to a question that comes later"));
            }
        }
    }

    /** The shortest way from a question back to itself; empty when there is none. */
    private List<String> wayBackTo(String id) {
        var cameFrom = new LinkedHashMap<String, String>();
        var waiting = new ArrayDeque<String>();
        waiting.add(id);
        while (!waiting.isEmpty()) {
            var here = waiting.remove();
            for (var next : nextOf(here)) {
                if (next.equals(id)) {
                    return traced(id, here, cameFrom);
                }
                if (cameFrom.putIfAbsent(next, here) == null) {
                    waiting.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<String> traced(String id, String last, Map<String, String> cameFrom) {
        var way = new ArrayList<String>();
        way.add(id);
        for (var step = last; !step.equals(id); step = cameFrom.getOrDefault(step, id)) {
            way.add(1, step);
        }
        way.add(id);
        return way;
    }

    private List<String> nextOf(String id) {
        var question = questions.get(id);
        return question == null
                ? List.of()
                : question.answers().stream().map(answer -> answer.to().text()).toList();
    }

    private void checkReachable() {
        if (!questions.containsKey(check.start().text())) {
            return; // told already, and nothing at all is reached
        }
        var reached = reached();
        questions.values().forEach(question -> checkReached("question", question.id(), reached));
        endings.values().forEach(ending -> checkReached("ending", ending.id(), reached));
    }

    private Set<String> reached() {
        var reached = new HashSet<String>();
        var waiting = new ArrayDeque<String>();
        waiting.add(check.start().text());
        while (!waiting.isEmpty()) {
            var here = waiting.remove();
            if (reached.add(here)) {
                waiting.addAll(nextOf(here));
            }
        }
        return reached;
    }

    private void checkReached(String kind, Written id, Set<String> reached) {
        if (!reached.contains(id.text())) {
            problems.add(UNREACHABLE.broken(
                    id.where(),
                    "no answer leads to the " + kind + " `" + id.text() + "`",
                    "let an answer lead there, or delete it"));
        }
    }

    private void checkHelp(Ending ending) {
        var known = new ArrayList<Service>();
        for (var id : ending.services()) {
            directory
                    .find(id.text())
                    .ifPresentOrElse(
                            known::add,
                            () -> problems.add(new Unlisted(directory)
                                    .service(id.where(), id.text(), id.text(), "is not a service in the directory")));
        }
        boolean typed = known.size() < ending.services().size();
        if (!typed && known.stream().noneMatch(TreeCheck::isForEveryChild)) {
            problems.add(NO_HELP.broken(
                    ending.id().where(),
                    ending.services().isEmpty()
                            ? "the ending `" + ending.id().text() + "` names nobody who can help"
                            : "nobody at the ending `" + ending.id().text() + "` helps under-18s for nothing",
                    "add `services: [childline]`, or another that is free and open to under-18s"));
        }
    }

    /** Free to ring, to text or to chat with, and open to somebody who is not 18 yet. */
    static boolean isForEveryChild(Service service) {
        return service.ages().youngest().orElse(0) <= CHILD
                && service.contacts().stream().anyMatch(TreeCheck::isFree);
    }

    private static boolean isFree(Contact contact) {
        if (contact instanceof Contact.Phone phone) {
            return phone.cost() == Cost.FREE;
        }
        if (contact instanceof Contact.Text text) {
            return text.costNote().regionMatches(true, 0, "free", 0, "free".length());
        }
        return contact instanceof Contact.Chat
                || (contact instanceof Contact.Elsewhere other && other.cost() == Cost.FREE);
    }
}
