package cn.qualityaward.award.application;

import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who acts for an applicant: the account that applies (申报人), and whom it lets work on the dossier (协作人). */
@Embeddable
class Team {

    private static final int MOST = 20;

    private String applicant;

    /** Those who left included. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Collaborator> collaborators = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Handover handover;

    /** The accounts of those who are present, for queries. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> acting = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected Team() {}

    Team(String applicant) {
        this.applicant = applicant;
    }

    String applicant() {
        return applicant;
    }

    boolean is(String account) {
        return applicant.equals(account);
    }

    boolean acts(String account) {
        return is(account) || acting.contains(account);
    }

    boolean everActed(String account) {
        return is(account)
                || collaborators.stream().anyMatch(one -> one.account().equals(account));
    }

    List<String> accounts() {
        return Stream.concat(Stream.of(applicant), acting.stream()).toList();
    }

    Map<String, String> everybody() {
        var all = new LinkedHashMap<String, String>();
        all.put(applicant, "");
        collaborators.forEach(one -> all.merge(one.account(), one.name(), (known, name) -> name));
        return all;
    }

    List<Collaborator> present() {
        return collaborators.stream().filter(Collaborator::present).toList();
    }

    void join(String account, String name, Instant now) {
        if (acts(account)) {
            throw Refusal.conflict("already-collaborator").article("第五条");
        }
        if (acting.size() == MOST) {
            throw Refusal.conflict("collaborators-full").article("第五条").with("most", MOST);
        }
        var all = new ArrayList<>(collaborators);
        all.add(new Collaborator(Ids.next(), account, name, now, null));
        become(all);
    }

    Collaborator required(UUID id) {
        return present().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("not-found"));
    }

    void leave(Collaborator leaving, Instant now) {
        if (handover != null && handover.to().equals(leaving.id())) {
            keep();
        }
        become(collaborators.stream()
                .map(one -> one.equals(leaving) ? one.left(now) : one)
                .toList());
    }

    @Nullable
    Handover handover() {
        return handover;
    }

    void offer(Collaborator to, String from, Instant now) {
        handover = new Handover(to.id(), from, now);
    }

    /** Taken back, or not accepted. */
    void keep() {
        handover = null;
    }

    /** Whoever applied until now works on with the others, until the new applicant lets them go. */
    void handOver(Collaborator to, String name, Instant now) {
        leave(to, now);
        var former = applicant;
        applicant = to.account();
        join(former, name, now);
    }

    /** 接管: from an account that is nobody's. */
    void takeOver(String account) {
        applicant = account;
    }

    private void become(List<Collaborator> all) {
        collaborators = List.copyOf(all);
        acting = present().stream().map(Collaborator::account).toList();
    }
}
