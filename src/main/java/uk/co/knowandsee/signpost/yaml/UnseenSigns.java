package uk.co.knowandsee.signpost.yaml;

/**
 * Signs that nobody sees in an editor and that change what readers see: controls, and those that turn the direction of what
 * follows, so that a number or an address reads as another. Marks between words of two directions are none of them.
 */
public final class UnseenSigns {

    private static final int BLACK_FLAG = 0x1F3F4; // flags of England and Wales are this and letters that nobody sees

    private UnseenSigns() {}

    /** Where the first of them stands; -1 when there is none. */
    public static int firstIn(String text) {
        boolean inFlag = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int sign = text.codePointAt(i);
            boolean letterOfFlag = inFlag && isTag(sign);
            if (!letterOfFlag && isOne(sign)) {
                return i;
            }
            inFlag = letterOfFlag || sign == BLACK_FLAG;
        }
        return -1;
    }

    private static boolean isOne(int sign) {
        boolean control = Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t';
        boolean direction = (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2061 && sign <= 0x206F);
        boolean line = sign == 0x2028 || sign == 0x2029;
        boolean note = sign == 0xFEFF || (sign >= 0xFFF9 && sign <= 0xFFFB);
        boolean noSign = (sign & 0xFFFE) == 0xFFFE
                || (sign >= 0xFDD0 && sign <= 0xFDEF)
                || (sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE);
        return control || direction || line || note || noSign || isTag(sign);
    }

    private static boolean isTag(int sign) {
        return sign >= 0xE0000 && sign <= 0xE007F;
    }
}
