package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.program.ApplicantKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Panels for the modules that review. */
public final class TestPanels {

    private TestPanels() {}

    /** Everybody has declared, and the last of them has stood down. */
    public static Panel lastStoodDown(String... accounts) {
        var members = Stream.of(accounts)
                .map(account ->
                        new Member(UUID.randomUUID(), account, account, "示例质量研究院", null, null, null, null, null))
                .toList();
        var panel = new Panel(UUID.randomUUID(), ApplicantKind.ORGANIZATION, 5, members, false);
        members.forEach(member -> panel.declare(member.account(), List.of(), Instant.EPOCH));
        panel.seating().change(List.of(), Set.of(members.getLast().expert()), "生病", 1);
        return panel;
    }

    /** Everybody has declared. */
    public static Panel of(UUID round, int ordinal, Map<String, String> employers) {
        var members = employers.entrySet().stream()
                .map(one -> new Member(
                        UUID.randomUUID(), one.getKey(), one.getKey(), one.getValue(), null, null, null, null, null))
                .toList();
        var panel = new Panel(round, ApplicantKind.ORGANIZATION, ordinal, members, false);
        members.forEach(member -> panel.declare(member.account(), List.of(), Instant.EPOCH));
        return panel;
    }

    /** Nobody has declared. */
    public static Panel undeclared(UUID round, int ordinal, String account) {
        var member = new Member(UUID.randomUUID(), account, account, "示例大学", null, null, null, null, null);
        return new Panel(round, ApplicantKind.ORGANIZATION, ordinal, List.of(member), false);
    }

    /** Led by the first of these accounts who reviews an applicant. */
    public static Panel led(Panel panel, String... accounts) {
        panel.seating()
                .lead(Stream.of(accounts)
                        .map(account -> panel.member(account).orElseThrow().expert())
                        .toList());
        return panel;
    }

    /** Known from another panel of the track. */
    public static void recused(Panel panel, String account, UUID application) {
        panel.laterInterests().learn(account, List.of(application));
    }

    /** 认定回避 of one account. */
    public static void found(Panel panel, String account, Application application, String relation) {
        found(panel, account, application, relation, Instant.EPOCH);
    }

    public static void found(Panel panel, String account, Application application, String relation, Instant at) {
        panel.laterInterests().find(panel.member(account).orElseThrow(), application, relation, "officer", at);
    }

    /** 撤回认定 while the step is open. */
    public static void takenBack(Panel panel, String account, Application application) {
        panel.laterInterests()
                .takeBack(panel.member(account).orElseThrow(), application, "查无此事", true, "head", Instant.EPOCH);
    }
}
