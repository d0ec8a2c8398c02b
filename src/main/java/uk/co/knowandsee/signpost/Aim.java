package uk.co.knowandsee.signpost;

/** What a bake is for, and so how much has to be in order. */
enum Aim {
    /** To see how it looks: warnings let it pass. */
    TRY,
    /** For readers: a warning that names its rule has to be settled first. */
    PUBLISH
}
