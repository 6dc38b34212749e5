package cn.qualityaward.award.review;

import java.util.Comparator;
import java.util.List;

/**
 * How an applicant stood when the list of a closed step was last made: a correction by which the list was not made again
 * leaves what it was made of as it was.
 */
final class Listed {

    private Listed() {}

    static Standing standing(Desk desk, Reviewed now, List<Sheet> sheets) {
        var first = sheets.stream().flatMap(sheet -> sheet.asListed().stream()).min(Comparator.comparing(Original::at));
        if (first.isEmpty()) {
            return now.standing();
        }
        var agreed = first.get().agreed();
        var marks = sheets.stream()
                .filter(Sheet::counted)
                .filter(sheet ->
                        sheet.asListed().map(one -> one.voidedBecause() == null).orElseGet(() -> !sheet.isVoid()))
                .map(sheet -> sheet.asListed().map(Original::marks).orElseGet(sheet::marks))
                .map(counting -> desk.rubric().score(Sheet.but(counting, agreed)))
                .toList();
        return new Standing(now.application(), marks.size(), marks, desk.rules().trimming());
    }
}
