package cn.qualityaward.award.conferral;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.official.Roll;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 报批单 of requests, with the names they ask for. */
@Component
class ApprovalSheets {

    private final Applications applications;
    private final Programs programs;
    private final Rounds rounds;

    ApprovalSheets(Applications applications, Programs programs, Rounds rounds) {
        this.applications = applications;
        this.programs = programs;
        this.rounds = rounds;
    }

    Roll of(Approval approval) {
        var called = approval.names().isEmpty()
                ? Map.<UUID, String>of()
                : applications.findByIdIn(approval.names()).stream()
                        .collect(Collectors.toMap(Application::id, Application::name));
        var round = rounds.required(approval.roundId());
        return ApprovalSheet.of(approval, round.title(), programs.policy(round.id()), called);
    }
}
