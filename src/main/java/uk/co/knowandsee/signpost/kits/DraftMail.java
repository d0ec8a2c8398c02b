package uk.co.knowandsee.signpost.kits;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * An e-mail that nobody has sent yet (RFC 5322, with {@code X-Unsent}, which mail programs take as "open this to write on").
 * It has no sender, no date and nobody to go to: the program of whoever sends it adds these.
 */
public final class DraftMail {

    private static final String END = "\r\n";
    private static final int LONGEST_WORD =
            39; // bytes: with its frame and "Subject: " an encoded word stays below 75 characters

    private final String subject;
    private final String text;
    private final String html;

    /**
     * @param text for programs that show no HTML
     * @param html the same as a whole page
     */
    public DraftMail(String subject, String text, String html) {
        this.subject = subject;
        this.text = text;
        this.html = html;
    }

    /** The whole file, in ASCII. */
    public String write() {
        // A line of base64 never begins with a hyphen, so a boundary cannot stand in a part.
        var boundary = "=_the-two-forms-of-one-letter";
        return "Subject: " + subjectLine() + END
                + "X-Unsent: 1" + END
                + "MIME-Version: 1.0" + END
                + "Content-Type: multipart/alternative;" + END + " boundary=\"" + boundary + "\"" + END
                + END
                + part(boundary, "plain", text)
                + part(boundary, "html", html)
                + "--" + boundary + "--" + END;
    }

    private static String part(String boundary, String kind, String content) {
        return "--" + boundary + END
                + "Content-Type: text/" + kind + "; charset=utf-8" + END
                + "Content-Transfer-Encoding: base64" + END
                + END
                + Base64.getMimeEncoder()
                        .encodeToString(content.replaceAll("\r?\n", END).getBytes(StandardCharsets.UTF_8))
                + END;
    }

    /** A title of a page may be long, and may hold letters that a header cannot. */
    private String subjectLine() {
        var plain = subject.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (plain.length() <= 60 && plain.matches("[\\x20-\\x7E&&[^=?]]*")) {
            return plain;
        }
        return String.join(
                END + " ", words(plain).stream().map(DraftMail::encoded).toList());
    }

    private static String encoded(String word) {
        return "=?utf-8?B?" + Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    /** Pieces of at most so many bytes, none of which ends inside a character. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        int bytes = 0;
        for (int point : text.codePoints().toArray()) {
            int more = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > LONGEST_WORD) {
                words.add(word.toString());
                word.setLength(0);
                bytes = 0;
            }
            word.appendCodePoint(point);
            bytes += more;
        }
        words.add(word.toString());
        return words;
    }
}
