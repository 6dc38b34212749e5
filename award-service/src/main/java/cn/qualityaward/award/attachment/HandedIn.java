package cn.qualityaward.award.attachment;

import cn.qualityaward.award.attachment.FileTypes.NotTaken;
import cn.qualityaward.tenancy.problem.Refusal;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Small files of whoever has no dossier, scanned before they came here: told what they are, and sealed for whoever keeps them. */
@Component
public class HandedIn {

    /** How much longer the seal makes them. */
    public static final int SEAL = Seal.PREFIX + Seal.TAG;

    private static final Logger log = LoggerFactory.getLogger(HandedIn.class);

    /** What is read on every desk, and carries nothing that runs. */
    private static final Set<String> TAKEN = Set.of("pdf", "jpg", "png", "docx");

    private final Keys keys;

    HandedIn(Keys keys) {
        this.keys = keys;
    }

    /**
     * What it is, by its content and never by its name.
     *
     * @throws Refusal where it is not taken
     */
    public String type(byte[] content) {
        return type(content, TAKEN, "handed-in-type", "第十四条");
    }

    /**
     * The same for whoever takes others.
     *
     * @param taken how their names end
     * @param unfit says which
     */
    String type(byte[] content, Set<String> taken, String unfit, String article) {
        if (content.length == 0) {
            throw refused("attachment-empty", article);
        }
        try {
            var type = FileTypes.of(() -> new SeekableInMemoryByteChannel(content));
            if (!taken.contains(FileTypes.TAKEN.get(type))) {
                throw refused(unfit, article);
            }
            return type;
        } catch (NotTaken not) {
            throw refused(not.reason().equals("attachment-type") ? unfit : not.reason(), article);
        } catch (IOException failed) {
            log.error("What was handed in cannot be looked at", failed);
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        }
    }

    private static Refusal refused(String reason, String article) {
        return Refusal.invalid(reason).field("file").article(article);
    }

    public byte[] seal(UUID id, byte[] content) {
        return Seal.fresh(keys.file(id), id, 0).closeWhole(content);
    }

    /** @throws Refusal where something was changed past us */
    public byte[] open(UUID id, byte[] sealed) {
        return open(id, sealed, "第十四条");
    }

    byte[] open(UUID id, byte[] sealed, String article) {
        try {
            return Seal.openWhole(keys.file(id), id, 0, sealed);
        } catch (IOException broken) {
            log.error("What was handed in as {} cannot be read", id, broken);
            throw Refusal.conflict("attachment-damaged").article(article);
        }
    }
}
