package cn.qualityaward.acceptance;

import cn.qualityaward.standalone.walk.Person;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * A drafted application of somebody, whose text, answers and evidence carry words that are found again wherever they leak.
 *
 * @param path of the application
 */
record PlantedDossier(Person applicant, String path) {

    /** Who advised the applicant. */
    static final String CONSULTANT = "示例盲评咨询（集团）有限公司";

    static final String TITLE = "秘语证书";

    /** Of one page, so that it can be looked at. */
    static final String PDF = """
            %PDF-1.7
            %秘语证书
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]>> endobj
            trailer <</Root 1 0 R /Size 4>>
            %%EOF
            """;

    /** @return its one attachment */
    String handedIn() {
        var drafted = applicant.ask(path);
        var form = (ObjectNode) drafted.json().path("form");
        form.put("summary", "秘语自评：只给评审人员看。").put("contact", "秘语联系人").put("phone", "0479-7654321");
        form.putArray("secrets").add("秘语段落：配方和工艺参数。");
        var answers = (ObjectNode) form.path("answers");
        var questions = answers.withObject("questions");
        questions.put("method", "秘语答复：三步工作法的全部参数。");
        questions
                .putArray("consultants")
                .addObject()
                .put("organization", CONSULTANT)
                .put("person", "示例顾问")
                .put("lastYear", 2027);
        answers.putArray("secret").add("method");
        applicant.put(path, drafted.etag(), form);
        var attachment = evidence();
        applicant.post(path + "/submission", Map.of());
        return attachment;
    }

    private String evidence() {
        var content = PDF.getBytes(StandardCharsets.UTF_8);
        var said = Map.of("title", TITLE, "filename", "秘语证书.pdf", "mark", "SECRET");
        var address = applicant.beginUpload(path + "/attachments", said, content.length);
        applicant.piece(address, 0, BodyPublishers.ofByteArray(content));
        var giveUp = Instant.now().plusSeconds(60);
        while (!applicant.get(path + "/attachments").toString().contains("READY")) {
            if (Instant.now().isAfter(giveUp)) {
                throw new AssertionError("the file was never looked at");
            }
            Thread.onSpinWait();
        }
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
