package cn.qualityaward.award.attachment;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.BeanFactory;

/** Files of a dossier for the modules that rest on them; each call within the tenant's transaction. */
public final class TestEvidence {

    private final Uploads uploads;

    public TestEvidence(BeanFactory beans) {
        this.uploads = beans.getBean(Uploads.class);
    }

    /** All of it at once; it is looked at after the transaction. */
    public UUID send(UUID application, String account, String title, boolean secret) {
        var content = TestFiles.pdf();
        var label = new Attachment.Label(title, title + ".pdf", "clean", secret ? Mark.SECRET : Mark.INTERNAL);
        var file = uploads.begin(application, account, label, content.length).id();
        uploads.append(application, file, account, 0, content);
        return file;
    }

    /** @return none while it has not been looked at */
    public String sha256(UUID application, String account, UUID file) {
        var sha256 = uploads.own(application, file, account).sha256();
        return sha256 == null ? "" : sha256;
    }

    /** @param asked in a transaction of its own each time */
    public static String await(Callable<String> asked) {
        return Awaitility.await().atMost(Duration.ofSeconds(30)).until(asked, said -> !said.isEmpty());
    }
}
