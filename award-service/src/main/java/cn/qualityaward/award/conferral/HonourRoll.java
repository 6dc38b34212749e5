package cn.qualityaward.award.conferral;

import cn.qualityaward.award.eligibility.EarlierHonours;
import cn.qualityaward.award.program.ApplicantKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 荣誉册: who has won what before, on this platform or before it, also under a former name or code (第十六条). */
@Component
class HonourRoll implements EarlierHonours {

    /** One organization may apply as any of these. */
    private static final Set<ApplicantKind> ORGANIZATIONS =
            EnumSet.of(ApplicantKind.ORGANIZATION, ApplicantKind.SME, ApplicantKind.PUBLIC_BODY);

    private final Honours honours;

    HonourRoll(Honours honours) {
        this.honours = honours;
    }

    @Override
    public List<Earlier> of(Claimant who) {
        var code = Objects.requireNonNullElse(who.creditCode(), "");
        return honours.known(code, who.name()).stream()
                .filter(honour -> sameKind(honour, who))
                .map(honour -> new Earlier(
                        honour.classCode(),
                        honour.className(),
                        honour.year(),
                        honour.conferredOn(),
                        honour.validTo(),
                        honour.state() == Honour.State.REVOKED,
                        honour.number(),
                        honour.isOf(who)))
                .toList();
    }

    /** A team or a project bears its organization's code, and its own name besides. */
    private static boolean sameKind(Honour honour, Claimant who) {
        return ORGANIZATIONS.contains(who.kind())
                ? ORGANIZATIONS.contains(honour.kind())
                : honour.kind() == who.kind()
                        && (who.creditCode() == null
                                || honour.winner().equals(who.name())
                                || honour.identities().contains(who.name()));
    }

    @Override
    public Set<Integer> editionsBefore() {
        return honours.yearsBefore();
    }
}
