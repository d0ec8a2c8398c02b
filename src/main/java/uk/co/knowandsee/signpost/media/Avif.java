package uk.co.knowandsee.signpost.media;

import java.nio.ByteOrder;
import java.util.Optional;

/** AVIF: is published only when it holds no metadata, because taking it out would move everything that follows. */
final class Avif {

    private static final String REMEDY =
            "save it again without metadata (`avifenc --ignore-exif --ignore-xmp`), or save it as WebP";

    private Avif() {}

    static Cleaned clean(byte[] bytes) throws Malformed {
        var in = new Bytes(bytes, ByteOrder.BIG_ENDIAN);
        in.skip(4);
        if (!in.next("ftyp")) {
            throw new Malformed("is not an AVIF picture, whatever its name says");
        }
        in.goTo(0);
        while (in.left() > 0) {
            box(in);
        }
        return new Cleaned(bytes, Optional.of(measured(bytes)));
    }

    private static void box(Bytes in) throws Malformed {
        int from = in.at();
        long length = in.unsigned32();
        var name = in.letters(4);
        if (length == 1) {
            in.skip(4);
            length = in.unsigned32();
        }
        long end = length == 0 ? from + 8L + in.left() : from + length;
        if (end < in.at()) {
            throw new Malformed("is an AVIF picture that is damaged");
        }
        var body = in.take(end - in.at());
        boolean told = name.equals("meta") && holdsItems(body);
        if (told || name.equals("uuid") || name.equals("udta")) {
            throw new Malformed("holds metadata (EXIF or XMP)", REMEDY);
        }
    }

    /** Items are named by four letters; text items also by their media type. */
    private static boolean holdsItems(byte[] meta) {
        return Bytes.indexOf(meta, "Exif") >= 0
                || Bytes.indexOf(meta, "application/rdf+xml") >= 0
                || Bytes.indexOf(meta, "mime") >= 0;
    }

    private static Picture measured(byte[] bytes) throws Malformed {
        int at = Bytes.indexOf(bytes, "ispe");
        if (at < 0) {
            throw new Malformed("is an AVIF file that does not say how large it is");
        }
        var in = new Bytes(bytes, ByteOrder.BIG_ENDIAN);
        in.goTo(at + 8L);
        return new Picture((int) in.unsigned32(), (int) in.unsigned32());
    }
}
