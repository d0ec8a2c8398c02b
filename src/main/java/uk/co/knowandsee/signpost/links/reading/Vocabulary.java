package uk.co.knowandsee.signpost.links.reading;

import java.util.List;
import uk.co.knowandsee.signpost.links.words.Phrase;
import uk.co.knowandsee.signpost.links.words.WordList;

/**
 * The lists that pages are judged by, from the files beside this class.
 *
 * @param notFound says that there is no such page, in a title, a heading or a short text
 * @param notFoundAlone says so only as the whole of a title or heading
 * @param closed says that a service has ended
 * @param blocked says that a robot is kept out, in a title, a heading or a short text
 * @param maintenance says that the site is away for a while
 * @param forSale says that the domain is for sale or parked
 * @param serverDefault says that nobody has put a site here yet, or any more
 * @param comingSoon says that there is no site yet, as the whole of a title or heading
 * @param advertFrames words around the adverts of a parked domain
 * @param sales what spam sells, as nobody says who warns of it
 * @param subjects what spam is about, and those who warn of it too
 * @param help words of those who help, warn, teach or treat
 * @param parkingHosts host or host and path of companies that park domains
 */
record Vocabulary(
        List<Phrase> notFound,
        List<Phrase> notFoundAlone,
        List<Phrase> closed,
        List<Phrase> blocked,
        List<Phrase> maintenance,
        List<Phrase> forSale,
        List<Phrase> serverDefault,
        List<Phrase> comingSoon,
        List<Phrase> advertFrames,
        List<Phrase> sales,
        List<Phrase> subjects,
        List<Phrase> help,
        List<String> parkingHosts) {

    static Vocabulary ofTheProgram() {
        return new Vocabulary(
                phrases("not-found"),
                phrases("not-found-alone"),
                phrases("closed"),
                phrases("blocked"),
                phrases("maintenance"),
                phrases("for-sale"),
                phrases("server-default"),
                phrases("coming-soon"),
                phrases("advert-frames"),
                phrases("sales"),
                phrases("subjects"),
                phrases("help"),
                WordList.lines(Vocabulary.class, "parking-hosts.txt"));
    }

    private static List<Phrase> phrases(String list) {
        return WordList.phrases(Vocabulary.class, list + ".txt");
    }
}
