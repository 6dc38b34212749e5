package cn.qualityaward.tenant.basis;

import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenant.bulletin.Bulletin;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every region is told what was repealed, as it is told of holiday notices, and looks whether its policy rests on it. */
@Component
class RepealBulletin {

    private final RepealedDocuments documents;
    private final Bulletin bulletin;
    private final Alerts alerts;

    RepealBulletin(RepealedDocuments documents, Bulletin bulletin, Alerts alerts) {
        this.documents = documents;
        this.bulletin = bulletin;
        this.alerts = alerts;
    }

    static String matter(RepealedDocument document) {
        return "repeal/" + document.id();
    }

    /** At once, beside the request that asked for it. */
    void soon() {
        Thread.ofVirtual().name("repeals").start(this::tellAll);
    }

    @Scheduled(fixedDelay = 15_000, initialDelay = 15_000)
    void tellAll() {
        documents
                .all()
                .forEach(document -> bulletin.tell(
                        matter(document), tenant -> TenantScope.run(tenant.id(), () -> alerts.hear(document))));
    }
}
