package cn.qualityaward.award.attachment;

import java.util.List;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * A controller that strangers upload to: it is asked before what they sent is scanned, so that nobody has that done who may
 * not send it.
 */
public interface Doorkeeper {

    /** Refuses whoever may not, or who sends more than is taken. */
    void admit(MultipartHttpServletRequest upload);

    /** How many would be scanned, in whatever parts. */
    static int count(MultipartHttpServletRequest upload) {
        return (int) upload.getMultiFileMap().values().stream()
                .flatMap(List::stream)
                .filter(file -> !file.isEmpty())
                .count();
    }
}
