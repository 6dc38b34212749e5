package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 推荐名额: so many a county may recommend in one round, over all kinds of applicants. The regulation is silent; it is a
 * setting, and other recommenders have none. Whoever withdraws gives the place back.
 */
@Component
class CountyQuotas {

    static final String SETTING = "recommendQuotaPerCounty";

    interface Signed extends Repository<Recommendation, UUID> {

        @Query("""
                select new cn.qualityaward.award.recommendation.CountyQuotas$Used(r.unit, count(r))
                from Recommendation r join Application a on a.id = r.id
                where r.roundId = :round and r.recommended = true and r.setAsideBy is null and r.unit in :units and a.place.status <> WITHDRAWN
                group by r.unit""")
        List<Used> used(UUID round, Collection<String> units);
    }

    record Used(String unit, long used) {}

    /** @param allowed none where the policy sets no number */
    record Place(String unit, long used, @Nullable Integer allowed) {}

    private final Signed signed;
    private final Programs programs;
    private final JdbcClient db;

    CountyQuotas(Signed signed, Programs programs, JdbcClient db) {
        this.signed = signed;
        this.programs = programs;
        this.db = db;
    }

    /** Refuses one too many. Two that sign at once for the same county come one after the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    void take(Application application, String unit) {
        var allowed = programs.policy(application.roundId()).recommendQuotaPerCounty();
        if (allowed == null || !unit.startsWith("county/")) {
            return;
        }
        inTurn(application.roundId(), unit);
        var used = used(application.roundId(), List.of(unit));
        if (used >= allowed) {
            throw Refusal.conflict("recommend-quota-used")
                    .article("第十三条(一)")
                    .setting(SETTING)
                    .with("allowed", allowed)
                    .with("used", used);
        }
    }

    /** The row stays locked until the transaction ends; whoever waits for it then counts what was committed. */
    private void inTurn(UUID round, String unit) {
        db.sql("""
                        insert into recommendation_turn (tenant_id, round_id, unit)
                        values (current_setting('app.tenant')::int, ?, ?)
                        on conflict (tenant_id, round_id, unit) do update set unit = excluded.unit""").params(round, unit).update();
    }

    private long used(UUID round, Collection<String> units) {
        return signed.used(round, units).stream().mapToLong(Used::used).sum();
    }

    @Transactional(readOnly = true)
    List<Place> of(UUID round, Collection<String> units) {
        var allowed = programs.policy(round).recommendQuotaPerCounty();
        return units.stream()
                .sorted()
                .map(unit -> new Place(unit, used(round, List.of(unit)), allowed))
                .toList();
    }
}
