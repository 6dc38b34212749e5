package cn.qualityaward.award.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Evaluations extends Repository<SocialEvaluation, UUID> {

    Optional<SocialEvaluation> findById(UUID application);

    List<SocialEvaluation> findByIdIn(Collection<UUID> applications);

    SocialEvaluation saveAndFlush(SocialEvaluation evaluation);
}
