package cn.qualityaward.tenant.document;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RecordedFormalities extends Repository<RecordedFormality, UUID> {

    RecordedFormality saveAndFlush(RecordedFormality formality);

    List<RecordedFormality> findByKindAndNumber(String kind, int number);
}
