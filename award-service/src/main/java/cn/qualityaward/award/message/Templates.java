package cn.qualityaward.award.message;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Templates extends Repository<Template, UUID> {

    List<Template> findAll();

    Optional<Template> findByKindAndLanguage(MessageKind kind, String language);

    Template saveAndFlush(Template template);
}
