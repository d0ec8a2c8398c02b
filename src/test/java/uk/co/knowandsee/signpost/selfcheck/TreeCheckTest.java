package uk.co.knowandsee.signpost.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.Trees;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.DirectoryReader;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

class TreeCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private static java.nio.file.Path folder;

    private Directory directory = Directory.EMPTY;

    @BeforeEach
    void a_directory() throws Exception {
        Trees.copy(java.nio.file.Path.of("src/test/sites/base/campaign/data"), folder.resolve("data"));
        directory = new DirectoryReader(TODAY).read(folder, new Problems());
    }

    @Test
    void a_tree_in_which_nobody_gets_lost_is_fine() {
        assertThat(check("a", List.of(q("a", "b", "end"), q("b", "end", "end")), List.of(end("end", "childline"))))
                .isEmpty();
    }

    @Test
    void an_answer_that_leads_nowhere_is_told_with_what_was_meant() {
        assertThat(check("a", List.of(q("a", "edn", "end")), List.of(end("end", "childline"))))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.rule()).isEqualTo("self-check/dead-end");
                    assertThat(p.remedy()).contains("did you mean `end`?");
                });
    }

    @Test
    void a_question_without_a_choice_is_a_dead_end() {
        assertThat(rules("a", List.of(q("a", "end")), List.of(end("end", "childline"))))
                .containsExactly("self-check/dead-end");
        assertThat(rules("x", List.of(q("a", "end", "end")), List.of(end("end", "childline"))))
                .containsExactly("self-check/dead-end");
    }

    @Test
    void a_way_round_is_told_once_with_all_its_steps() {
        var found = check(
                "a",
                List.of(q("a", "b", "end"), q("b", "c", "end"), q("c", "a", "end")),
                List.of(end("end", "childline")));

        assertThat(found).singleElement().satisfies(p -> {
            assertThat(p.rule()).isEqualTo("self-check/loop");
            assertThat(p.what()).endsWith("`a` → `b` → `c` → `a`");
        });
        assertThat(rules("a", List.of(q("a", "a", "end")), List.of(end("end", "childline"))))
                .containsExactly("self-check/loop");
    }

    @Test
    void two_ways_to_one_question_are_no_way_round() {
        var questions = List.of(q("a", "b", "c"), q("b", "c", "end"), q("c", "end", "end"));

        assertThat(check("a", questions, List.of(end("end", "childline")))).isEmpty();
    }

    @Test
    void what_no_answer_leads_to_is_unreachable() {
        assertThat(rules(
                        "a",
                        List.of(q("a", "end", "end"), q("b", "end", "end")),
                        List.of(end("end", "childline"), end("other", "childline"))))
                .containsExactly("self-check/unreachable", "self-check/unreachable");
    }

    @Test
    void an_ending_needs_somebody_who_helps_under_18s_for_nothing() {
        assertThat(rules("a", List.of(q("a", "end", "end")), List.of(end("end"))))
                .containsExactly("self-check/no-help");
        assertThat(rules("a", List.of(q("a", "end", "end")), List.of(end("end", "halton-front-door"))))
                .containsExactly("self-check/no-help");
        assertThat(rules("a", List.of(q("a", "end", "end")), List.of(end("end", "halton-front-door", "childline"))))
                .isEmpty();
        assertThat(check("a", List.of(q("a", "end", "end")), List.of(end("end", "childlin"))))
                .singleElement()
                .satisfies(p -> assertThat(p.remedy()).contains("did you mean `childline`?"));
    }

    @Test
    void one_id_is_for_one_step() {
        assertThat(rules("a", List.of(q("a", "b", "b"), q("a", "b", "b")), List.of(end("b", "childline"))))
                .containsExactly("self-check/duplicate");
        assertThat(rules("a", List.of(q("a", "a", "b")), List.of(end("a", "childline"), end("b", "childline"))))
                .contains("self-check/duplicate");
    }

    @Test
    void any_tree_is_judged_as_by_somebody_who_walks_every_way() {
        var random = new Random(20261125);
        int good = 0;
        for (int round = 0; round < 4_000; round++) {
            var tree = randomTree(random);
            var walked = new Walk(tree);

            var found = new HashSet<>(rules(tree.start(), tree.questions(), tree.endings()));

            assertThat(found.contains("self-check/loop")).as(tree.toString()).isEqualTo(walked.goesRound());
            assertThat(found.contains("self-check/dead-end"))
                    .as(tree.toString())
                    .isEqualTo(walked.leadsNowhere());
            if (walked.startIsThere()) {
                assertThat(unreached(tree)).as(tree.toString()).isEqualTo(walked.unreached());
            }
            assertThat(found.contains("self-check/no-help")).as(tree.toString()).isEqualTo(walked.lacksHelp());
            good += found.isEmpty() ? 1 : 0;
        }
        assertThat(good).as("good trees among them").isGreaterThan(50);
    }

    private record Tree(String start, List<Question> questions, List<Ending> endings) {}

    private static Tree randomTree(Random random) {
        int questions = 1 + random.nextInt(5);
        int endings = 1 + random.nextInt(2);
        var asked = new ArrayList<Question>();
        for (int i = 0; i < questions; i++) {
            var to = new String[random.nextInt(20) == 0 ? 1 : 2 + random.nextInt(2)];
            for (int n = 0; n < to.length; n++) {
                int kind = random.nextInt(20);
                int back = random.nextInt(6) == 0 ? random.nextInt(questions) : i + 1;
                to[n] = kind == 0 ? "gone" : kind < 11 && back < questions ? "q" + back : "e" + random.nextInt(endings);
            }
            asked.add(q("q" + i, to));
        }
        var ends = new ArrayList<Ending>();
        for (int i = 0; i < endings; i++) {
            ends.add(random.nextInt(12) == 0 ? end("e" + i) : end("e" + i, "childline"));
        }
        return new Tree(random.nextInt(15) == 0 ? "gone" : "q0", asked, ends);
    }

    /** Walks every way through a small tree, step by step, and remembers nothing but the way. */
    private static final class Walk {
        private final Tree tree;
        private final Map<String, Question> byId = new HashMap<>();
        private final Set<String> seen = new TreeSet<>();
        private boolean round;

        Walk(Tree tree) {
            this.tree = tree;
            tree.questions().forEach(question -> byId.put(question.id().text(), question));
            tree.questions().forEach(question -> walk(question.id().text(), List.of()));
            seen.clear();
            walk(tree.start(), List.of());
        }

        private void walk(String here, List<String> way) {
            seen.add(here);
            if (way.contains(here)) {
                round = true;
                return;
            }
            var longer = new ArrayList<>(way);
            longer.add(here);
            if (byId.containsKey(here)) {
                byId.get(here).answers().forEach(answer -> walk(answer.to().text(), longer));
            }
        }

        boolean goesRound() {
            return round;
        }

        boolean startIsThere() {
            return byId.containsKey(tree.start());
        }

        boolean leadsNowhere() {
            var ends = tree.endings().stream().map(e -> e.id().text()).toList();
            return !startIsThere()
                    || tree.questions().stream()
                            .anyMatch(q -> q.answers().size() < 2
                                    || q.answers().stream()
                                            .map(a -> a.to().text())
                                            .anyMatch(to -> !byId.containsKey(to) && !ends.contains(to)));
        }

        Set<String> unreached() {
            var all = new TreeSet<>(byId.keySet());
            tree.endings().forEach(ending -> all.add(ending.id().text()));
            all.removeAll(seen);
            return all;
        }

        boolean lacksHelp() {
            return tree.endings().stream().anyMatch(ending -> ending.services().isEmpty());
        }
    }

    private Set<String> unreached(Tree tree) {
        return check(tree.start(), tree.questions(), tree.endings()).stream()
                .filter(p -> p.rule().equals("self-check/unreachable"))
                .map(p -> p.what().replaceFirst(".*`(\\w+)`", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> rules(String start, List<Question> questions, List<Ending> endings) {
        return check(start, questions, endings).stream().map(Problem::rule).toList();
    }

    private List<Problem> check(String start, List<Question> questions, List<Ending> endings) {
        var problems = new Problems();
        var check = new SelfCheck(
                "x",
                w("X"),
                "published",
                w("2026-01-01"),
                w("2027-01-01"),
                w("us"),
                "x",
                w("x.md"),
                w(start),
                questions,
                endings,
                Where.file("x.yaml"));
        new TreeCheck(check, directory, problems).run();
        return problems.errors();
    }

    private static Question q(String id, String... to) {
        var answers = List.of(to).stream()
                .map(target -> new Question.Answer(w("Yes"), w(target)))
                .toList();
        return new Question(w(id), w("?"), w(""), answers);
    }

    private static Ending end(String id, String... services) {
        return new Ending(
                w(id),
                w("End"),
                w("Text"),
                List.of(services).stream().map(TreeCheckTest::w).toList());
    }

    private static int line;

    /** Each on a line of its own, as in a file. */
    private static Written w(String text) {
        return new Written(text, Where.line("x.yaml", ++line), line, 0);
    }
}
