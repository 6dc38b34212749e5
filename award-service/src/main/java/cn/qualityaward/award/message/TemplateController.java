package cn.qualityaward.award.message;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 通知模板: the words in which a region tells things; the head of the office answers for them. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/message-templates")
class TemplateController {

    /** @param own whether the region changed it; else these are the usual words */
    record TemplateView(
            MessageKind kind,
            String language,
            int version,
            List<String> placeholders,
            boolean own,
            String subject,
            String text) {}

    private final Templates templates;
    private final Wording wording;

    TemplateController(Templates templates, Wording wording) {
        this.templates = templates;
        this.wording = wording;
    }

    @Operation(summary = "The words of every kind of message, in every language")
    @GetMapping
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head"})
    List<TemplateView> all() {
        var own = templates.findAll();
        return Stream.of(MessageKind.values())
                .flatMap(kind ->
                        Wording.LANGUAGES.stream().map(language -> view(kind, language, find(own, kind, language))))
                .toList();
    }

    private static @Nullable Template find(List<Template> own, MessageKind kind, Locale language) {
        return own.stream()
                .filter(template -> template.is(kind, language.toLanguageTag()))
                .findFirst()
                .orElse(null);
    }

    @Operation(summary = "The words of one kind, with the version to be named when they are changed")
    @GetMapping("/{kind}/{language}")
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head"})
    ResponseEntity<TemplateView> one(@PathVariable MessageKind kind, @PathVariable String language) {
        var locale = known(language);
        return tagged(kind, locale, find(kind, locale));
    }

    @Operation(summary = "Change the words; only what a message of the kind can say stands between braces")
    @PutMapping("/{kind}/{language}")
    @Seated("office/head")
    ResponseEntity<TemplateView> change(
            @PathVariable MessageKind kind,
            @PathVariable String language,
            IfMatch ifMatch,
            @Valid @RequestBody Words words) {
        var locale = known(language);
        var known = find(kind, locale);
        ifMatch.match(version(known));
        var template = known == null ? new Template(kind, locale.toLanguageTag()) : known;
        template.change(words);
        return tagged(kind, locale, stored(template));
    }

    @Operation(summary = "Take the usual words again")
    @DeleteMapping("/{kind}/{language}")
    @Seated("office/head")
    ResponseEntity<TemplateView> reset(@PathVariable MessageKind kind, @PathVariable String language, IfMatch ifMatch) {
        var locale = known(language);
        var known = find(kind, locale);
        ifMatch.match(version(known));
        if (known == null || known.words() == null) {
            throw Refusal.conflict("template-unchanged").article("第八条(一)");
        }
        known.reset();
        return tagged(kind, locale, stored(known));
    }

    @Operation(summary = "How the words would read, with made-up names; nothing is kept")
    @PostMapping("/{kind}/{language}/preview")
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head"})
    Words preview(@PathVariable MessageKind kind, @PathVariable String language, @Valid @RequestBody Words words) {
        Template.check(kind, words);
        var values = new HashMap<String, Object>();
        kind.placeholders().forEach(name -> values.put(name, SAMPLES.getOrDefault(name, name)));
        return wording.say(words, values, known(language));
    }

    private static final Map<String, Object> SAMPLES = Map.ofEntries(
            Map.entry("round", "示例质量奖"),
            Map.entry("name", "示例企业"),
            Map.entry("receipt", "SQ0000000000"),
            Map.entry("number", "示例〔2030〕1号"),
            Map.entry("reason", "示例理由"),
            Map.entry("article", "第十三条(一)"),
            Map.entry("count", 3),
            Map.entry("days", 5),
            Map.entry("track", ApplicantKind.ORGANIZATION),
            Map.entry("stage", StageKind.MATERIAL),
            Map.entry("what", Awaited.LETTER),
            Map.entry("due", LocalDate.of(2030, 9, 20)),
            Map.entry("from", "示例环节"),
            Map.entry("to", "示例环节"));

    private @Nullable Template find(MessageKind kind, Locale language) {
        return templates.findByKindAndLanguage(kind, language.toLanguageTag()).orElse(null);
    }

    /** Two who change the usual words at once: the second is told to look again. */
    private Template stored(Template template) {
        try {
            return templates.saveAndFlush(template);
        } catch (DataIntegrityViolationException second) {
            throw Refusal.conflict("stale");
        }
    }

    private ResponseEntity<TemplateView> tagged(MessageKind kind, Locale language, @Nullable Template template) {
        return ResponseEntity.ok().eTag(ETags.of(version(template))).body(view(kind, language, template));
    }

    /** The usual words, never changed, are version 0. */
    private static int version(@Nullable Template template) {
        var version = template == null ? null : template.version();
        return version == null ? 0 : version + 1;
    }

    private TemplateView view(MessageKind kind, Locale language, @Nullable Template template) {
        var own = template == null ? null : template.words();
        var words = own == null ? wording.usual(kind, language) : own;
        return new TemplateView(
                kind,
                language.toLanguageTag(),
                version(template),
                kind.placeholders(),
                own != null,
                words.subject(),
                words.text());
    }

    private static Locale known(String language) {
        return Wording.LANGUAGES.stream()
                .filter(locale -> locale.toLanguageTag().equals(language))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
