package uk.co.knowandsee.signpost.selfcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.markdown.ProseReader;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.prose.Block;
import uk.co.knowandsee.signpost.prose.Exemption;
import uk.co.knowandsee.signpost.prose.Mention;
import uk.co.knowandsee.signpost.prose.Prose;

/** Reads the steps of one self-check as one piece of prose: they stand in one file. */
final class StepProse {

    private final ProseReader reader;
    private final Problems problems;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Mention> services = new ArrayList<>();
    private final List<Exemption> exemptions = new ArrayList<>();

    StepProse(ProseReader reader, Problems problems) {
        this.reader = reader;
        this.problems = problems;
    }

    /** @param steps at least one */
    Prose of(List<Page> steps) {
        steps.forEach(this::add);
        var first = steps.get(0);
        return new Prose(
                first.source(), first.section().split("/", 2)[0], Optional.empty(), blocks, services, exemptions);
    }

    private void add(Page step) {
        var prose = reader.read(step, problems);
        blocks.addAll(prose.blocks());
        services.addAll(prose.services());
        exemptions.addAll(prose.exemptions());
        step.header().forEach((key, value) -> {
            if (key.equals("answers") && value instanceof List<?> answers) {
                answers.forEach(answer -> add(answer, step));
            }
        });
    }

    private void add(Object answer, Page step) {
        if (answer instanceof Map<?, ?> map && map.get("say") instanceof String say) {
            var where = Where.line(step.source(), Integer.parseInt(String.valueOf(map.get("line"))));
            blocks.add(new Block(Block.Kind.VALUE, Block.Voice.OURS, say, offset -> where, List.of()));
        }
    }
}
