package cn.qualityaward.award.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DocumentTemplates extends Repository<DocumentTemplate, UUID> {

    List<DocumentTemplate> findAll();

    Optional<DocumentTemplate> findByKind(DocumentKind kind);

    DocumentTemplate saveAndFlush(DocumentTemplate template);
}
