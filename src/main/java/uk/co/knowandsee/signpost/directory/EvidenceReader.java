package uk.co.knowandsee.signpost.directory;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import uk.co.knowandsee.signpost.yaml.YamlPart;

/** Reads where a service's facts come from, and says when they have to be looked at again. */
final class EvidenceReader {

    private static final String DESK_RESEARCH = "desk research";

    private final LocalDate today;
    private final Complaints complaints;

    EvidenceReader(LocalDate today, Complaints complaints) {
        this.today = today;
        this.complaints = complaints;
    }

    Optional<Evidence> read(YamlPart service) {
        var source = service.part("source").flatMap(s -> WebAddress.read(s, complaints));
        var state = Choice.of(Evidence.State.class, service, "evidence");
        var checkedOn = service.part("checkedOn").flatMap(this::checkedOn);
        var how = Choice.of(Evidence.How.class, service, "checkedHow");
        var recheckEvery = service.part("recheckEvery").flatMap(EvidenceReader::days);
        whoChecked(service, how);
        if (source.isEmpty() || state.isEmpty() || checkedOn.isEmpty() || how.isEmpty() || recheckEvery.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Evidence(
                source.get(),
                state.get(),
                checkedOn.get(),
                service.text("checkedBy"),
                how.get(),
                recheckEvery.get(),
                service.text("evidenceNote")));
    }

    /** Says so when the check is too old. What readers are shown then is for {@link Directory#asOf}. */
    void remind(YamlPart service, Evidence evidence) {
        if (evidence.isStale(today)) {
            complaints.warning(
                    DirectoryRules.FRESHNESS,
                    service.whereKey("checkedOn"),
                    "the check of " + evidence.checkedOn() + " was good for "
                            + service.text("recheckEvery").replace("d", " days") + " and is "
                            + overdue(evidence.goodUntil()) + " overdue, so " + consequence(service.text("id")),
                    "open " + evidence.source()
                            + " or ring, confirm every number and the hours, then set `checkedOn:` to " + today);
        }
    }

    private String overdue(LocalDate goodUntil) {
        long days = ChronoUnit.DAYS.between(goodUntil, today);
        return days == 1 ? "1 day" : days + " days";
    }

    private static String consequence(String id) {
        return Detour.isLastResort(id)
                ? "readers are still sent there, as there is nobody else to send them to"
                : "readers are shown others who can help instead";
    }

    private Optional<LocalDate> checkedOn(YamlPart written) {
        var day = Dates.day(written, complaints);
        day.filter(d -> d.isAfter(today))
                .ifPresent(d -> complaints.error(
                        written,
                        written.quoted() + " has not come yet",
                        "write the day on which somebody looked; today is " + today));
        return day;
    }

    private void whoChecked(YamlPart service, Optional<Evidence.How> how) {
        boolean seenByAPerson = how.filter(h -> h != Evidence.How.STORED_COPY).isPresent();
        if (seenByAPerson && service.text("checkedBy").equals(DESK_RESEARCH)) {
            service.part("checkedBy")
                    .ifPresent(by -> complaints.error(
                            by,
                            "`desk research` reads stored copies, so it cannot have opened the page or rung",
                            "write who did, or set `checkedHow:` to stored-copy"));
        }
    }

    private static Optional<Period> days(YamlPart written) {
        return written.text().matches("[1-9][0-9]{0,2}d")
                ? Optional.of(Period.ofDays(Integer.parseInt(written.text().replace("d", ""))))
                : Optional.empty();
    }
}
