package uk.co.knowandsee.signpost.edition;

import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * One partnership's site. One file each, in {@code editions/<id>.yaml}.
 *
 * @param id lower case, digits and hyphens; the file's name
 * @param name the campaign's name there
 * @param strapline its motto
 * @param host where it is published, without a slash at the end
 * @param place the place, for the middle of a sentence, e.g. {@code the East Riding}
 * @param partnerships who runs the site, to follow "is run by"
 * @param police the police force there
 * @param logo an SVG element of plain shapes, checked; empty when it has the common one
 * @param areas its council areas
 * @param localServices services that are for this place only
 * @param partnerCampaigns campaigns that others run and that this edition shows, by the name of their file
 * @param replaced shared pages for which it has its own
 * @param leftOut shared pages that it does without; a folder ends in a slash
 * @param where the file it was read from
 */
public record Edition(
        String id,
        String name,
        String strapline,
        String host,
        String place,
        String partnerships,
        String police,
        Optional<String> logo,
        List<Named> areas,
        List<Named> localServices,
        List<Named> partnerCampaigns,
        List<Named> replaced,
        List<Named> leftOut,
        Where where) {

    /** The folder of all editions, relative to the site folder. */
    public static final String FOLDER = "editions";

    public Edition {
        areas = List.copyOf(areas);
        localServices = List.copyOf(localServices);
        partnerCampaigns = List.copyOf(partnerCampaigns);
        replaced = List.copyOf(replaced);
        leftOut = List.copyOf(leftOut);
    }

    /** Its own pages, relative to the site folder. */
    public String contentFolder() {
        return FOLDER + "/" + id + "/content";
    }

    /** The file it was read from, e.g. {@code editions/east-riding.yaml}. */
    public String file() {
        return where.file();
    }
}
