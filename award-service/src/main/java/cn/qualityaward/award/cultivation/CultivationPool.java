package cn.qualityaward.award.cultivation;

import cn.qualityaward.award.eligibility.Cultivated;
import cn.qualityaward.award.eligibility.EarlierHonours.Claimant;
import cn.qualityaward.award.program.ApplicantKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

@Component
class CultivationPool implements Cultivated {

    interface Cultivations extends Repository<Cultivation, UUID> {

        Optional<Cultivation> findById(UUID id);

        List<Cultivation> findAllByOrderByIdDesc();

        @Query("select count(c) > 0 from Cultivation c where c.endedOn is null and c.creditCode = :creditCode")
        boolean holdsCode(String creditCode);

        @Query("select count(c) > 0 from Cultivation c where c.endedOn is null and c.kind = :kind and c.name = :name")
        boolean holdsName(ApplicantKind kind, String name);

        Cultivation save(Cultivation cultivation);
    }

    private final Cultivations cultivations;

    CultivationPool(Cultivations cultivations) {
        this.cultivations = cultivations;
    }

    @Override
    public boolean knows(Claimant who) {
        var code = who.creditCode();
        return code == null ? cultivations.holdsName(who.kind(), who.name()) : cultivations.holdsCode(code);
    }
}
