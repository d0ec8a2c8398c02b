package uk.co.knowandsee.signpost.links.markup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What came back, by what the server called it and by how its bytes begin; bytes do not lie. */
public enum MediaKind {
    HTML,
    TEXT,
    /** A PDF, a picture, an archive, or something nobody knows. */
    OTHER;

    private static final Set<String> HTML_TYPES = Set.of("text/html", "application/xhtml+xml");
    private static final Set<String> DOUBTFUL_TYPES =
            Set.of("", "application/xml", "text/xml", "application/octet-stream", "unknown/unknown", "text/*", "*/*");
    private static final List<String> OTHER_BEGIN = List.of(
            "%PDF-",
            "PK\u0003\u0004",
            "GIF8",
            "\u0089PNG",
            "\u00ff\u00d8\u00ff",
            "RIFF",
            "\u001f\u008b",
            "\u007fELF",
            "\u00d0\u00cf\u0011\u00e0",
            "OggS",
            "ID3",
            "Rar!",
            "7z\u00bc\u00af",
            "\u0000\u0000\u0001\u0000",
            "{\\rtf");
    private static final Pattern LOOKS_LIKE_HTML = Pattern.compile(
            "<(?:!doctype html|html|head|body|title|meta|frameset|h1|div|p|script|table)\\b", Pattern.CASE_INSENSITIVE);
    private static final int BEGINNING = 1024; // bytes
    private static final int BINARY = 10; // one byte in so many that no text holds

    public static MediaKind of(String contentType, byte[] bytes) {
        var beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        if (isOther(beginning)) {
            return OTHER;
        }
        var type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (HTML_TYPES.contains(type)) {
            return HTML;
        }
        if (DOUBTFUL_TYPES.contains(type)) {
            return looksLikeHtml(beginning) ? HTML : type.isEmpty() ? TEXT : OTHER;
        }
        return type.equals("text/plain") ? TEXT : OTHER;
    }

    private static boolean looksLikeHtml(String beginning) {
        return LOOKS_LIKE_HTML.matcher(beginning.replace("\u0000", "")).find();
    }

    private static boolean isOther(String beginning) {
        boolean utf16 = beginning.startsWith("\u00ff\u00fe") || beginning.startsWith("\u00fe\u00ff");
        long strange = beginning
                .chars()
                .filter(c -> c < ' ' && "\t\n\f\r\u001b".indexOf(c) < 0)
                .count();
        return OTHER_BEGIN.stream().anyMatch(beginning::startsWith)
                || beginning.startsWith("ftyp", 4)
                || (!utf16 && !looksLikeHtml(beginning) && strange > beginning.length() / BINARY);
    }
}
