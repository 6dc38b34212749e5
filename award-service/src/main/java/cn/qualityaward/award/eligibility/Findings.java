package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.ApplicationForm;
import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.application.Requirements;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The conditions of Articles 10 and 11 and those of the policy, together. */
@Component
@Transactional(readOnly = true)
class Findings implements Requirements {

    private final Conditions conditions;
    private final ArticleFindings articles;
    private final PrerequisiteCheck prerequisites;

    Findings(Conditions conditions, ArticleFindings articles, PrerequisiteCheck prerequisites) {
        this.conditions = conditions;
        this.articles = articles;
        this.prerequisites = prerequisites;
    }

    @Override
    @Transactional
    public void submitting(Application application) {
        conditions.refuseUnmet(application);
        prerequisites.ask(application);
    }

    @Override
    @Transactional
    public void corrected(Application application) {
        prerequisites.ask(application);
    }

    @Override
    public Optional<Finding> unmet(Application application) {
        return conditions.unmet(application);
    }

    @Override
    public List<Finding> stated(Application application, ApplicationForm form, @Nullable Set<String> divisions) {
        return conditions.settled(application, together(application, articles.stated(application, form, divisions)));
    }

    @Override
    public List<Finding> of(Application application, @Nullable Set<String> divisions) {
        return conditions.settled(application, unsettled(application, divisions));
    }

    /** As they are before what was found in writing. */
    List<Finding> unsettled(Application application, @Nullable Set<String> divisions) {
        return together(application, articles.examined(application, divisions));
    }

    /** What is for those who examine the dossier to find: the articles' own conditions, not the policy's. */
    List<Finding> judged(Application application) {
        return articles.stated(application, application.form(), null);
    }

    private List<Finding> together(Application application, List<Finding> ofArticles) {
        return Stream.concat(ofArticles.stream(), conditions.unsettled(application).stream())
                .toList();
    }
}
