package uk.co.knowandsee.signpost.links.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes pages as charities, councils and others do, different for each subject, the same for each seed. */
final class Prose {

    private static final List<String> SUBJECTS = List.of(
            "Bullying",
            "Online safety",
            "Counselling",
            "Family support",
            "Foster care",
            "Young carers",
            "Housing advice",
            "School attendance",
            "Mental wellbeing",
            "Eating well",
            "Drugs and alcohol",
            "Domestic abuse",
            "Going missing",
            "Gambling harm",
            "Sexual health",
            "Youth clubs",
            "Apprenticeships",
            "Money worries",
            "Hate crime",
            "Victim support",
            "Court witnesses",
            "Bereavement",
            "Sleep",
            "Exam stress",
            "Loneliness",
            "Speech therapy",
            "Autism support",
            "Short breaks",
            "Early help",
            "Health visiting",
            "Volunteering",
            "Library services",
            "Road safety",
            "Adoption",
            "Kinship care",
            "Parenting courses",
            "Benefits advice",
            "Translation services",
            "Complaints",
            "Privacy of your data");

    private static final List<String> SENTENCES = List.of(
            "Our %s team listens first and asks questions later.",
            "You do not have to give your name to talk about %s.",
            "Many people in the area have had help with %s this year.",
            "If %s is on your mind, you are not alone.",
            "We offer a first talk about %s within a week.",
            "A worker who knows about %s will ring you back.",
            "Parents often ask us how to begin a talk about %s at home.",
            "Schools can book a session on %s for any year group.",
            "Our leaflet on %s comes in six languages and in large print.",
            "What you tell us about %s stays between us unless somebody is in danger.",
            "There is a drop-in on %s each Wednesday afternoon in the town hall.",
            "The waiting time for %s is shown at the door and is seldom more than a fortnight.",
            "You can bring a friend to any meeting about %s.",
            "Some questions about %s are best asked in writing.",
            "Our volunteers are trained in %s for three months before they answer calls.",
            "We work on %s together with nurses, teachers and youth workers.",
            "The guide explains %s in plain words and short steps.",
            "Funding for %s comes from donations and from the lottery.",
            "Local groups that deal with %s meet four times a year.",
            "Tell us what would make our help with %s easier to use.");

    private static final List<String> NEWS = List.of(
            "The car park is closed on market days.",
            "Our office moved to the first floor of the library.",
            "A new minibus was bought with the proceeds of the summer fair.",
            "The annual report was approved by the trustees in spring.",
            "Bank holiday opening times are listed at the end of the page.",
            "Thank you to everybody who ran the half marathon.",
            "We are looking for a treasurer; no experience is needed.",
            "The lift works again.");

    private final Random random;

    Prose(Random random) {
        this.random = random;
    }

    record Topic(String title, String slug) {}

    Topic topic(int number) {
        var subject = SUBJECTS.get(number % SUBJECTS.size());
        var kind = List.of("", " for parents", " at school", " and you", " in your area", " guide")
                .get(number / SUBJECTS.size() % 6);
        var title = subject + kind;
        return new Topic(title, title.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    String paragraphs(String subject, int count) {
        var text = new StringBuilder();
        var sentences = new ArrayList<>(SENTENCES);
        java.util.Collections.shuffle(sentences, random);
        for (int i = 0; i < count; i++) {
            text.append("<p>");
            for (int j = 0; j < 3; j++) {
                text.append(sentences.get((i * 3 + j) % sentences.size()).formatted(subject.toLowerCase(Locale.ROOT)))
                        .append(' ');
            }
            text.append(NEWS.get(random.nextInt(NEWS.size()))).append("</p>\n");
        }
        return text.toString();
    }

    /** A whole page in the dress of its organisation. */
    static String page(String organisation, String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="en-GB"><head><meta charset="utf-8"><title>%2$s | %1$s</title>
                <link rel="stylesheet" href="/theme.css"></head>
                <body><header><a href="/">%1$s</a>
                <nav><ul><li><a href="/about">About us</a></li><li><a href="/what-we-do">What we do</a></li>
                <li><a href="/news">News</a></li><li><a href="/donate">Donate</a></li><li><a href="/contact">Contact</a></li></ul></nav></header>
                <main><h1>%2$s</h1>
                %3$s</main>
                <footer><p>%1$s is a registered charity in England and Wales (10%4$04d). <a href="/privacy">Privacy</a>
                <a href="/cookies">Cookies</a> <a href="https://www.gov.uk/">GOV.UK</a></p></footer></body></html>
                """.formatted(organisation, title, body, Math.floorMod(organisation.hashCode(), 10_000));
    }
}
