package cn.qualityaward.award.application;

import java.util.List;

/** What a step found of an application that came no further, for 反馈意见 to it; whoever writes that knows none of the steps. */
public interface FeedbackPart {

    /** Of several under one heading, in their order. */
    record Part(String title, List<String> lines) {}

    /** Nothing of a step that is still open, and of nobody who said it. */
    List<Part> of(Application application);
}
