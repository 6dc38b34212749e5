package cn.qualityaward.award.discipline;

import cn.qualityaward.award.discipline.Side.Grade;
import cn.qualityaward.award.discipline.Side.Point;
import java.util.List;

/** What several said, counted; of fewer than three voices nothing is told, for it would tell whose they are. */
record Grades(int said, List<Tally> tallies) {

    record Tally(Point point, int good, int fair, int poor) {}

    private static final int AT_LEAST = 3;

    static Grades told(List<DisciplineRating> ratings, Side side) {
        var voices = ratings.stream().map(DisciplineRating::voice).distinct().count();
        return voices < AT_LEAST ? new Grades(ratings.size(), List.of()) : counted(ratings, side);
    }

    static Grades counted(List<DisciplineRating> ratings, Side side) {
        return new Grades(
                ratings.size(),
                ratings.isEmpty()
                        ? List.of()
                        : side.points().stream()
                                .map(point -> new Tally(
                                        point,
                                        count(ratings, point, Grade.GOOD),
                                        count(ratings, point, Grade.FAIR),
                                        count(ratings, point, Grade.POOR)))
                                .toList());
    }

    private static int count(List<DisciplineRating> ratings, Point point, Grade grade) {
        return (int) ratings.stream()
                .flatMap(rating -> rating.grades().stream())
                .filter(graded -> graded.point() == point && graded.grade() == grade)
                .count();
    }
}
