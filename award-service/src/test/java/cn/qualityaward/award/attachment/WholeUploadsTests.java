package cn.qualityaward.award.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.complaint.TestComplaints;
import cn.qualityaward.award.complaint.TestComplaints.Held;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** 病毒查杀 of scans and letters: asked at every door, before anything is kept. */
class WholeUploadsTests extends AsARegion {

    private static final VirusScanner SCANNER = new VirusScanner();
    private static final String CLEAN = "%PDF-1.7 示例来信", INFECTED = CLEAN + VirusScanner.EICAR;

    @Autowired
    WebApplicationContext context;

    @Autowired
    JsonMapper json;

    private MockMvc doors;

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry registry) {
        registry.add("award.attachment.clamd", SCANNER::address);
    }

    @BeforeEach
    void doors() {
        doors = MockMvcBuilders.webAppContextSetup(context).build();
        SCANNER.answer(true);
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void nothingInfectedIsKeptOfALetterOrAPaper() throws Exception {
        var letter = entered(officer(), INFECTED);
        assertThat(letter.getStatus()).isEqualTo(422);
        assertThat(letter.getContentAsString(StandardCharsets.UTF_8)).contains("attachment-infected", "scan");
        var page = uploaded("/rounds/" + UUID.randomUUID() + "/resolution/signed-pages", officer(), INFECTED);
        assertThat(page.getContentAsString(StandardCharsets.UTF_8)).contains("attachment-infected");
        assertThat(kept()).isZero();
    }

    @Test
    void whatIsCleanGoesOnToWhoeverKeepsIt() throws Exception {
        var unknown = uploaded("/rounds/" + UUID.randomUUID() + "/resolution/signed-pages", officer(), CLEAN);
        assertThat(unknown.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("attachment-infected");
        assertThat(SCANNER.asked()).isPositive();
    }

    @Test
    void nothingIsLetThroughUnscanned() throws Exception {
        SCANNER.answer(false);
        var letter = entered(officer(), CLEAN);
        assertThat(letter.getStatus()).isEqualTo(503);
        assertThat(kept()).isZero();
    }

    @Test
    void nothingIsLookedAtOfWhoeverMayNotKnock() throws Exception {
        var asked = SCANNER.asked();
        assertThat(entered(TestTokens.within(tenant), INFECTED).getStatus()).isEqualTo(401);
        assertThat(entered(TestTokens.seated(tenant, "member", "/member/taxation/signer"), INFECTED)
                        .getStatus())
                .isEqualTo(403);
        assertThat(SCANNER.asked()).isEqualTo(asked);
    }

    /** Of a stranger nothing is scanned before receipt and code are known, and never more than is taken. */
    @Test
    void nothingOfAStrangerIsScanned() throws Exception {
        for (var door : List.of("objections", "complaints")) {
            var asked = SCANNER.asked();
            var answer = handedIn(door, new Held("没有", "没有"), 1, CLEAN);
            assertThat(answer.getStatus()).as(door).isEqualTo(404);
            assertThat(SCANNER.asked()).as(door).isEqualTo(asked);
        }
    }

    @Test
    void whatTheHolderOfAReceiptHandsInIsScannedUnlessItIsTooMuch() throws Exception {
        var held = TenantScope.call(tenant, () -> TestComplaints.raised(context));
        var asked = SCANNER.asked();
        assertThat(handedIn("complaints", held, 6, CLEAN).getContentAsString(StandardCharsets.UTF_8))
                .contains("complaint-files-too-many");
        assertThat(SCANNER.asked()).isEqualTo(asked);
        assertThat(handedIn("complaints", held, 1, INFECTED).getContentAsString(StandardCharsets.UTF_8))
                .contains("attachment-infected");
        assertThat(SCANNER.asked()).isGreaterThan(asked);
    }

    private MockHttpServletResponse handedIn(String door, Held held, int files, String content) throws Exception {
        var upload = multipart("/api/shili/award/public/" + door + "/files");
        for (int i = 0; i < files; i++) {
            upload.file(new MockMultipartFile(
                    "file", "材料.pdf", "application/pdf", content.getBytes(StandardCharsets.UTF_8)));
        }
        upload.param("receipt", held.receipt()).param("code", held.code()).with(TestTokens.within(tenant));
        return TenantScope.<MockHttpServletResponse, Exception>call(
                tenant, () -> doors.perform(upload).andReturn().getResponse());
    }

    private RequestPostProcessor officer() {
        return TestTokens.seated(tenant, "officer", "/office/main/officer");
    }

    private MockHttpServletResponse entered(RequestPostProcessor by, String scan) throws Exception {
        var entry = Map.of(
                "decision",
                "objection",
                "target",
                UUID.randomUUID(),
                "payload",
                Map.of("text", "来信", "receivedOn", LocalDate.now()),
                "documentNumber",
                "示例来信",
                "documentDate",
                LocalDate.now(),
                "onBehalfOf",
                "public/objector");
        var part = new MockMultipartFile("entry", "entry", "application/json", json.writeValueAsBytes(entry));
        return TenantScope.<MockHttpServletResponse, Exception>call(
                tenant,
                () -> doors.perform(multipart("/api/shili/award/paper-entries")
                                .file(part)
                                .file(scan(scan))
                                .with(by))
                        .andReturn()
                        .getResponse());
    }

    private MockHttpServletResponse uploaded(String address, RequestPostProcessor by, String scan) throws Exception {
        return TenantScope.<MockHttpServletResponse, Exception>call(
                tenant,
                () -> doors.perform(multipart("/api/shili/award" + address)
                                .file(scan(scan))
                                .with(by))
                        .andReturn()
                        .getResponse());
    }

    private static MockMultipartFile scan(String content) {
        return new MockMultipartFile("scan", "scan.pdf", "application/pdf", content.getBytes(StandardCharsets.UTF_8));
    }

    private int kept() {
        return in(() -> db.sql("select count(*) from award.paper_scan")
                .query(Integer.class)
                .single());
    }
}
