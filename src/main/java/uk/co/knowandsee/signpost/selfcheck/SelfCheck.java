package uk.co.knowandsee.signpost.selfcheck;

import java.util.List;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * Questions that lead to help. One file each, in {@code data/self-checks/<id>.yaml}.
 *
 * @param id the file's name; pages link to {@code self-check:} and this
 * @param title stands above each question
 * @param status {@code published} or {@code draft}
 * @param date a day, as it was written; pages of a later day are not published yet
 * @param reviewBy a day, as it was written
 * @param owner who looks after it
 * @param folder of its pages, from the site's root
 * @param begin the page that a reader comes from, below {@code content/}
 * @param start the id of the first question
 * @param questions in the order of the file
 * @param endings in the order of the file
 * @param where the file it was read from
 */
record SelfCheck(
        String id,
        Written title,
        String status,
        Written date,
        Written reviewBy,
        Written owner,
        String folder,
        Written begin,
        Written start,
        List<Question> questions,
        List<Ending> endings,
        Where where) {

    SelfCheck {
        questions = List.copyOf(questions);
        endings = List.copyOf(endings);
    }
}
