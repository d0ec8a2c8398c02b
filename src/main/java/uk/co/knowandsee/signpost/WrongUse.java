package uk.co.knowandsee.signpost;

/** The program was asked for something that it cannot do. */
final class WrongUse extends Exception {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    WrongUse(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    String what() {
        return String.valueOf(getMessage());
    }

    String remedy() {
        return remedy;
    }
}
