package cn.qualityaward.award.attachment;

import cn.qualityaward.tenancy.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code Upload-Metadata}: names and Base64 values, as the tus protocol carries what is said of a file. */
record UploadMetadata(Map<String, String> values) {

    private static final int LONGEST = 200;

    static UploadMetadata of(@Nullable String header) {
        try {
            return new UploadMetadata(
                    Arrays.stream(String.valueOf(header == null ? "" : header).split(","))
                            .map(pair -> pair.strip().split(" ", 2))
                            .filter(pair -> pair.length == 2)
                            .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1]))));
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            throw Refusal.invalid("upload-metadata").field("Upload-Metadata");
        }
    }

    /** Of a path only the last part. */
    Attachment.Label label() {
        var condition = said("evidenceOf");
        return new Attachment.Label(
                required("title", said("title")),
                required("filename", said("filename").replaceFirst(".*[/\\\\]", "")),
                condition.isEmpty() ? null : condition,
                mark());
    }

    /** Nothing that would break a line. */
    private String said(String name) {
        return values.getOrDefault(name, "").replaceAll("\\p{Cntrl}", "").strip();
    }

    private static String required(String name, String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw Refusal.invalid("upload-metadata").field(name);
        }
        return text;
    }

    private Mark mark() {
        return Arrays.stream(Mark.values())
                .filter(mark -> mark.name().equals(values.get("mark")))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("upload-metadata").field("mark"));
    }

    private static String decoded(String base64) {
        return new String(Base64.getDecoder().decode(base64.strip()), StandardCharsets.UTF_8);
    }
}
