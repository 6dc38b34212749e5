package cn.qualityaward.award.application;

import cn.qualityaward.award.round.Procedure.Step;
import java.util.List;

/** What stands in the report on a scored step beside its marks; whoever writes the report knows none of them. */
public interface ReportSection {

    record Section(String title, List<String> lines) {}

    List<Section> of(Step step, Application application);
}
