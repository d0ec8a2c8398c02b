package uk.co.knowandsee.signpost.kits;

import java.net.URI;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.articles.Article;
import uk.co.knowandsee.signpost.writing.Bundle;
import uk.co.knowandsee.signpost.writing.PlainText;

/** Packs a campaign for partners: an article in three forms, pictures with their words, dates, a line for the radio, prints. */
public final class CampaignKit {

    private final String name;
    private final URI site;
    private final String help;

    /**
     * @param name of the whole campaign, e.g. {@code Know and See}
     * @param site where it is published, with a slash at the end
     * @param help whom to turn to, in lines
     */
    public CampaignKit(String name, URI site, String help) {
        this.name = name;
        this.site = site;
        this.help = help;
    }

    /** Where the kit of a campaign is, from the site's root. */
    public static String address(String campaign) {
        return "campaigns/kits/" + campaign + ".zip";
    }

    /** The kit as a zip file. */
    public byte[] pack(Campaign campaign) {
        var article = campaign.article();
        var bundle = new Bundle()
                .add("README.txt", ended(readMe(campaign)))
                .add("article/article.txt", ended(text(article)))
                .add("article/article.html", html(article))
                .add("article/e-mail.eml", new DraftMail(article.title(), ended(text(article)), html(article)).write())
                .add("dates/dates.txt", ended(dates(campaign)))
                .add("radio/line-to-read-out.txt", ended(radio()));
        campaign.calendar().ifPresent(file -> bundle.add("dates/" + campaign.id() + ".ics", file));
        addPictures(campaign, bundle);
        campaign.prints().forEach((file, bytes) -> bundle.add("print/" + file, bytes));
        return bundle.bytes();
    }

    private void addPictures(Campaign campaign, Bundle bundle) {
        if (!campaign.pictures().isEmpty()) {
            campaign.pictures().forEach(picture -> bundle.add("pictures/" + picture.file(), picture.bytes()));
            var words = campaign.pictures().stream()
                    .map(picture -> picture.file() + "\n  " + picture.alternative())
                    .collect(Collectors.joining("\n\n"));
            bundle.add(
                    "pictures/alt-texts.txt",
                    ended("Write these words with each picture, for people who cannot see it.\n\n" + words));
        }
    }

    private String readMe(Campaign campaign) {
        var prints = campaign.prints().isEmpty()
                ? ""
                : "- print: posters, cards and leaflets as PDF. Each has a code that leads to our site.\n";
        var calendar = campaign.calendar().isEmpty() ? "" : ", and a file for your calendar";
        return campaign.article().title() + "\n\n"
                + campaign.summary() + "\n\n"
                + "This is a kit from " + name + " for anybody who wants to help. You need not ask.\n\n"
                + "- article: one text, to paste (txt), to put on a website (html), or to send as an e-mail (eml).\n"
                + "- dates: when to use it" + calendar + ".\n"
                + "- pictures: for social media, with words for people who cannot see them.\n"
                + prints
                + "- radio: one line to read out.\n\n"
                + "Please keep the part that says where to get help, with everything you use.\n"
                + "Numbers change. Before you print or send, fetch this kit again:\n"
                + site.resolve(address(campaign.id())) + "\n"
                + "The page it belongs to: " + campaign.article().address();
    }

    private static String text(Article article) {
        return article.title() + "\n\n" + article.text() + "\n\nFrom " + article.address();
    }

    /** Whole and without style, so that it takes on the look of the page it is put into. */
    private static String html(Article article) {
        var title = PlainText.markup(article.title());
        return "<!DOCTYPE html>\n<html lang=\"" + PlainText.markup(article.language()) + "\" dir=\""
                + article.direction()
                + "\">\n<head><meta charset=\"utf-8\" /><title>" + title + "</title></head>\n<body>\n<h1>" + title
                + "</h1>\n" + article.body() + "\n<p>From <a href=\""
                + PlainText.markup(article.address().toString()) + "\">"
                + PlainText.markup(article.address().toString()) + "</a></p>\n<hr />\n" + article.help()
                + "\n</body>\n</html>\n";
    }

    private static String dates(Campaign campaign) {
        return campaign.article().title() + "\n\n" + when(campaign) + "\n\n"
                + "- Six weeks before: order what has to be printed or translated.\n"
                + "- Two weeks before: tell the teams who answer the phones. A good campaign makes the phone ring.\n"
                + "- The day before: fetch this kit again, and compare the numbers.\n"
                + "- On the day: put a way to get help beside every post, and let somebody read the replies.\n"
                + "- The week after: write down what you used, where, and how many.";
    }

    private static String when(Campaign campaign) {
        var day = campaign.calendar().isEmpty() || campaign.when().isEmpty()
                ? "It has no day of its own. Good times are the start of a school term, the weeks before school holidays,"
                        + " and 18 March, which is Child Exploitation Awareness Day."
                : campaign.when() + ".";
        return campaign.phases().isEmpty()
                ? day
                : day + "\n\nIts phases:\n\n- " + String.join("\n- ", campaign.phases());
    }

    /** An address that is spelt out is soon forgotten, so it comes second. */
    private String radio() {
        return "To read out:\n\n\"You do not have to be sure. You only have to be worried. If a child near you may be in danger,"
                + " ring 999. To find out more, search for " + name + ".\"\n\n"
                + "If somebody asks for the address: " + SpokenAddress.of(site, name);
    }

    private String ended(String text) {
        return text + "\n\n" + help + "\n";
    }
}
