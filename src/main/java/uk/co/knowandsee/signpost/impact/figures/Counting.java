package uk.co.knowandsee.signpost.impact.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.impact.logs.ShortPath;
import uk.co.knowandsee.signpost.impact.logs.Visits;
import uk.co.knowandsee.signpost.impact.records.Attendance;
import uk.co.knowandsee.signpost.impact.records.Campaign;
import uk.co.knowandsee.signpost.impact.records.Piece;
import uk.co.knowandsee.signpost.impact.records.PrintRun;
import uk.co.knowandsee.signpost.impact.records.Records;
import uk.co.knowandsee.signpost.impact.records.Survey;
import uk.co.knowandsee.signpost.impact.records.Survey.Answers;

/** Makes the figures of one campaign. */
final class Counting {

    private final Campaign campaign;
    private final Records records;
    private final Visits visits;
    private final Map<Phase, NavigableSet<LocalDate>> days = new EnumMap<>(Phase.class);

    Counting(Campaign campaign, Records records, Visits visits) {
        this.campaign = campaign;
        this.records = records;
        this.visits = visits;
        for (var day : visits.days()) {
            days.computeIfAbsent(Phase.of(day, campaign), phase -> new TreeSet<>())
                    .add(day);
        }
    }

    Figures figures(LocalDate made) {
        var paths = records.piecesOf(campaign.id()).stream()
                .flatMap(this::paths)
                .sorted(Comparator.comparing(PathFigures::path))
                .toList();
        return new Figures(
                campaign,
                made,
                days.keySet().stream().map(phase -> phase(phase, paths)).toList(),
                paths,
                channels(paths),
                areas(paths),
                events(),
                answers(),
                Figures.NotCounted.of(visits.notCounted()));
    }

    private Stream<PathFigures> paths(Piece piece) {
        return piece.paths().stream().map(path -> path(path, piece.title()));
    }

    private PathFigures path(ShortPath path, String title) {
        var byDay = visits.byPath().getOrDefault(path, new TreeMap<>());
        var stretches = days.entrySet().stream()
                .flatMap(phase -> Stretch.of(phase.getKey(), phase.getValue(), byDay).stream())
                .toList();
        return new PathFigures(
                path,
                title,
                stretches,
                Count.of(visits.failed().getOrDefault(path, 0L)),
                Count.of(visits.slips().getOrDefault(path, 0L)));
    }

    private PhaseFigures phase(Phase phase, List<PathFigures> paths) {
        var covered = days.getOrDefault(phase, new TreeSet<>());
        var sum = paths.stream().map(path -> path.visits(phase)).reduce(Sum.NONE, Sum::plus);
        return new PhaseFigures(phase, covered.first(), covered.last(), covered.size(), sum);
    }

    private List<GroupFigures> channels(List<PathFigures> paths) {
        var byChannel = paths.stream()
                .collect(Collectors.groupingBy(path -> path.path().channel(), TreeMap::new, Collectors.toList()));
        return byChannel.entrySet().stream()
                .map(group -> new GroupFigures(
                        group.getKey(),
                        group.getValue().size(),
                        copies(run -> run.channel().equals(group.getKey())),
                        sum(group.getValue())))
                .toList();
    }

    private static Sum sum(List<PathFigures> paths) {
        return paths.stream().map(PathFigures::visits).reduce(Sum.NONE, Sum::plus);
    }

    private long copies(Predicate<PrintRun> which) {
        return printRuns().filter(which).mapToLong(PrintRun::copies).sum();
    }

    private Stream<PrintRun> printRuns() {
        var pieces = records.piecesOf(campaign.id()).stream().map(Piece::id).toList();
        return records.printRuns().stream().filter(run -> pieces.contains(run.piece()));
    }

    /**
     * A path that was handed out in one area tells about that area; one that was handed out in several tells about all
     * of them together, because nobody can tell them apart.
     */
    private List<GroupFigures> areas(List<PathFigures> paths) {
        var areasOf = new TreeMap<ShortPath, TreeSet<String>>();
        printRuns()
                .forEach(run -> areasOf.computeIfAbsent(
                                new ShortPath(run.piece(), run.channel()), path -> new TreeSet<>())
                        .add(run.area()));
        var byPlace = new TreeMap<String, List<PathFigures>>();
        paths.stream()
                .filter(path -> areasOf.containsKey(path.path()))
                .forEach(path -> byPlace.computeIfAbsent(
                                String.join(", ", areasOf.getOrDefault(path.path(), new TreeSet<>())),
                                place -> new ArrayList<>())
                        .add(path));
        return byPlace.entrySet().stream()
                .map(place -> place(place.getKey(), place.getValue()))
                .toList();
    }

    private GroupFigures place(String name, List<PathFigures> paths) {
        var these = paths.stream().map(PathFigures::path).toList();
        return new GroupFigures(
                name,
                paths.size(),
                copies(run -> these.contains(new ShortPath(run.piece(), run.channel()))),
                paths.stream().map(PathFigures::sinceStart).reduce(Sum.NONE, Sum::plus));
    }

    private boolean isSinceStart(LocalDate day) {
        return Phase.of(day, campaign) != Phase.BEFORE;
    }

    private List<EventFigures> events() {
        return records.attendance().stream()
                .filter(event -> isSinceStart(event.date()))
                .sorted(Comparator.comparing(Attendance::date).thenComparing(Attendance::event))
                .map(event -> new EventFigures(
                        event.date(), event.event(), event.audience(), event.area(), Count.of(event.people())))
                .toList();
    }

    private List<AnswerFigures> answers() {
        var byQuestion = records.surveys().stream()
                .filter(survey -> isSinceStart(survey.date()))
                .collect(Collectors.groupingBy(
                        survey -> List.of(survey.question(), survey.placeKind()),
                        () -> new TreeMap<>(Comparator.comparing((List<String> key) -> key.get(0))
                                .thenComparing(key -> key.get(1))),
                        Collectors.toList()));
        return byQuestion.entrySet().stream()
                .map(group -> new AnswerFigures(
                        group.getKey().get(0),
                        group.getKey().get(1),
                        shares(group.getValue().stream().map(Survey::before).toList()),
                        shares(group.getValue().stream().map(Survey::after).toList())))
                .toList();
    }

    private static Optional<AnswerFigures.Shares> shares(List<Answers> answers) {
        return AnswerFigures.shares(
                sum(answers, Answers::no), sum(answers, Answers::unsure), sum(answers, Answers::yes));
    }

    private static long sum(List<Answers> answers, ToLongFunction<Answers> which) {
        return answers.stream().mapToLong(which).sum();
    }
}
