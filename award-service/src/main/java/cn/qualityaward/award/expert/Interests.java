package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.expert.Panel.Conflict;
import cn.qualityaward.award.expert.Panel.Member;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 利害关系: what a panel's members have declared, here and on the other panels of the track. */
@Embeddable
class Interests {

    record Declaration(String account, Instant at, List<Conflict> conflicts) {}

    /** An interest that a member declared on another panel of the same track. */
    record Known(String account, UUID application) {}

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Declaration> declarations = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Known> known = List.of();

    void declare(String account, List<Conflict> conflicts, Instant now) {
        var all = new ArrayList<>(declarations);
        all.add(new Declaration(account, now, List.copyOf(conflicts)));
        declarations = List.copyOf(all);
    }

    /** @return whether anything of it is new */
    boolean learn(String account, Collection<UUID> applications) {
        var all = new LinkedHashSet<>(known);
        applications.forEach(application -> all.add(new Known(account, application)));
        var more = all.size() > known.size();
        known = List.copyOf(all);
        return more;
    }

    boolean declared(String account) {
        return declarations.stream()
                .anyMatch(declaration -> declaration.account().equals(account));
    }

    Map<String, List<UUID>> declared() {
        return declarations.stream()
                .collect(Collectors.toMap(
                        Declaration::account,
                        declaration -> declaration.conflicts().stream()
                                .map(Conflict::application)
                                .toList(),
                        (a, b) -> a));
    }

    /** Whether that account has an interest in the application, declared here or elsewhere. */
    boolean in(UUID application, String account) {
        return known.contains(new Known(account, application))
                || declarations.stream()
                        .filter(declaration -> declaration.account().equals(account))
                        .flatMap(declaration -> declaration.conflicts().stream())
                        .anyMatch(conflict -> conflict.application().equals(application));
    }

    /** 利害关系 that the system finds by itself: of whom somebody is, works or lately worked for, or recommends, or whose county is theirs. */
    static boolean found(Member member, Application application) {
        return application.everActed(member.account())
                || member.employer().equals(application.name())
                || member.employer().equals(application.form().employer())
                || leftLately(member, application)
                || recommends(member, application)
                || member.steppingBackFrom() != null
                        && member.steppingBackFrom().equals(application.division());
    }

    private static boolean leftLately(Member member, Application application) {
        var left = member.leftLately();
        return left != null
                && (left.contains(application.name())
                        || left.contains(application.form().employer()));
    }

    /** 专家推荐: whoever spoke for an applicant does not judge it, nor does anybody who may be meant by that name. */
    private static boolean recommends(Member member, Application application) {
        return ("expert/" + member.name()).equals(application.recommender());
    }
}
