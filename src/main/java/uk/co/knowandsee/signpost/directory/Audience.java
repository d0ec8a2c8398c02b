package uk.co.knowandsee.signpost.directory;

/** Who a page is written for, and whom a service helps. */
public enum Audience {
    YOUNG_PEOPLE,
    FRIENDS,
    PARENTS,
    BUSINESS,
    SCHOOLS,
    PROFESSIONALS,
    EVERYONE;

    /** As written in data files: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
