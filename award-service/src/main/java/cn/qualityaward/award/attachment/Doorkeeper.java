package cn.qualityaward.award.attachment;

import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * A controller that strangers upload to: it is asked before what they sent is scanned, so that nobody has that done who may
 * not send it.
 */
public interface Doorkeeper {

    /** Refuses whoever may not, or who sends more than is taken. */
    void admit(MultipartHttpServletRequest upload);
}
