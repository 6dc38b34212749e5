package cn.qualityaward.award.application;

import java.util.List;

/** What the material review found of an applicant, without saying who of its panel found what. */
public interface EarlierFindings {

    /**
     * @param percent of the item's points, in the scale's steps
     * @param apart whether its marks lay so far apart that they were to be talked over
     * @param improvements what could be better
     */
    record Found(String code, String name, int percent, boolean apart, List<String> improvements) {}

    /** Item by item; nothing where no material review is closed before that step. */
    List<Found> before(Application application, int ordinal);
}
