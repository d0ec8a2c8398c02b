package uk.co.knowandsee.signpost.links.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A way to write a report down. */
public enum ReportFormat {
    /** For a terminal. */
    TEXT,
    /** For programs; its schema is in {@code schemas/links-report.schema.json}. */
    JSON,
    /** For build servers that show tests. */
    JUNIT,
    /** For code hosts that show findings beside the line. */
    SARIF,
    /** One page for people, without scripts, that can be sent around. */
    HTML,
    /** For issues, and for the team's pages. */
    MARKDOWN;

    /** As it is named on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(ReportFormat::id).toList();
    }

    public static Optional<ReportFormat> of(String id) {
        return Arrays.stream(values()).filter(f -> f.id().equals(id)).findFirst();
    }

    /** Writes as it goes: a report on a hundred thousand links does not have to fit into memory. */
    public void write(CheckReport report, Writer out) throws IOException {
        switch (this) {
            case TEXT -> TextReport.write(report, out);
            case JSON -> LinksJson.write(report, out);
            case JUNIT -> JUnitXml.write(report, out);
            case SARIF -> SarifJson.write(report, out);
            case HTML -> HtmlReport.write(report, out);
            case MARKDOWN -> SignpostPage.write(report, out);
        }
        out.flush();
    }

    public void write(CheckReport report, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(report, out);
        }
    }

    public String print(CheckReport report) {
        var out = new StringWriter();
        try {
            write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException("text can always be written to memory", e);
        }
        return out.toString();
    }
}
