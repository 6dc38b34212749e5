package cn.qualityaward.award.scoring;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.DraftedGrounds;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 授奖理由 (第十四条) as the office begins with them on the list it is to propose, where the policy has them resolved. */
@Component
class OfficeGrounds {

    private final Programs programs;
    private final List<DraftedGrounds> drafts;

    OfficeGrounds(Programs programs, List<DraftedGrounds> drafts) {
        this.programs = programs;
        this.drafts = drafts;
    }

    boolean asked(UUID round) {
        return programs.policy(round).asksForGrounds();
    }

    /**
     * What the office wrote on a list that was taken back, else what the reports say: that is as the reviewers wrote it, may
     * tell of what the applicant declared a secret (第二十三条), and is for nobody but the office.
     */
    Map<UUID, String> drafted(Ranking ranking, Collection<Application> applications, Caller reader) {
        if (ranking.proposed() || !reader.sitsIn("office") || !asked(ranking.roundId())) {
            return Map.of();
        }
        var drafted = new HashMap<>(DraftedGrounds.of(drafts, ranking.roundId(), applications));
        drafted.putAll(ranking.groundsBefore());
        return drafted;
    }
}
