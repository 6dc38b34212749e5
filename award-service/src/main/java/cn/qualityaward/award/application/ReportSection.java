package cn.qualityaward.award.application;

import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.official.Figure;
import java.util.List;

/** What stands in the report on a scored step beside its marks; whoever writes the report knows none of them. */
public interface ReportSection {

    /** @param figures what it shows, after the text */
    record Section(String title, List<String> lines, List<Figure> figures) {

        public Section(String title, List<String> lines) {
            this(title, lines, List.of());
        }
    }

    List<Section> of(Step step, Application application);
}
