package cn.qualityaward.award.dispatch;

import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
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

/** 公文模板: the words in which a region drafts; the head of the office answers for them. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/document-templates")
@Seated({"office/officer", "office/head"})
@Tag(name = "dispatch")
class DocumentTemplateController {

    /**
     * @param necessary those among the placeholders which the body must name
     * @param own whether the region changed it; else these are the usual words
     */
    record TemplateView(
            DocumentKind kind,
            int version,
            List<String> placeholders,
            List<String> necessary,
            boolean own,
            String title,
            String addressee,
            String body) {}

    private final DocumentTemplates templates;
    private final UsualWords usual;
    private final Drafting drafting;
    private final DocumentReaders readers;

    DocumentTemplateController(
            DocumentTemplates templates, UsualWords usual, Drafting drafting, DocumentReaders readers) {
        this.readers = readers;
        this.templates = templates;
        this.usual = usual;
        this.drafting = drafting;
    }

    @Operation(summary = "The words of every kind of outgoing document")
    @GetMapping
    @Transactional(readOnly = true)
    List<TemplateView> all() {
        var own = templates.findAll();
        return Stream.of(DocumentKind.values())
                .map(kind -> view(
                        kind,
                        own.stream()
                                .filter(template -> template.kind() == kind)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    @Operation(summary = "The words of one kind, with the version to be named when they are changed")
    @GetMapping("/{documentKind}")
    @Transactional(readOnly = true)
    ResponseEntity<TemplateView> one(@PathVariable DocumentKind documentKind) {
        return tagged(documentKind, find(documentKind));
    }

    @Operation(
            summary = "Choose the words for drafts to come",
            description = "Only what a document of the kind can say stands between braces; what it must say does.")
    @PutMapping("/{documentKind}")
    @Seated("office/head")
    ResponseEntity<TemplateView> change(
            @PathVariable DocumentKind documentKind, IfMatch ifMatch, @Valid @RequestBody Words words) {
        var known = find(documentKind);
        ifMatch.match(version(known));
        var template = known == null ? new DocumentTemplate(documentKind) : known;
        template.change(words);
        return tagged(documentKind, stored(template));
    }

    @Operation(summary = "Take the usual words again")
    @DeleteMapping("/{documentKind}")
    @Seated("office/head")
    ResponseEntity<TemplateView> reset(@PathVariable DocumentKind documentKind, IfMatch ifMatch) {
        var known = find(documentKind);
        ifMatch.match(version(known));
        if (known == null) {
            throw Refusal.conflict("template-unchanged").article("第八条(一)");
        }
        known.reset();
        return tagged(documentKind, stored(known));
    }

    @Operation(
            summary = "How the words would read; nothing is kept",
            description = "With what the latest round says, and something made up for what it does not say yet.")
    @PostMapping("/{documentKind}/preview")
    @Transactional(readOnly = true)
    Drafting.Preview preview(@PathVariable DocumentKind documentKind, @Valid @RequestBody Words words, Caller caller) {
        return drafting.preview(documentKind, words, round -> !readers.compares(round.id(), documentKind, caller));
    }

    private @Nullable DocumentTemplate find(DocumentKind kind) {
        return templates.findByKind(kind).orElse(null);
    }

    /** Two who change the usual words at once: the second is told to look again. */
    private DocumentTemplate stored(DocumentTemplate template) {
        try {
            return templates.saveAndFlush(template);
        } catch (DataIntegrityViolationException second) {
            throw Refusal.conflict("stale");
        }
    }

    private ResponseEntity<TemplateView> tagged(DocumentKind kind, @Nullable DocumentTemplate template) {
        return ResponseEntity.ok().eTag(ETags.of(version(template))).body(view(kind, template));
    }

    /** The usual words, never changed, are version 0. */
    private static int version(@Nullable DocumentTemplate template) {
        var version = template == null ? null : template.version();
        return version == null ? 0 : version + 1;
    }

    private TemplateView view(DocumentKind kind, @Nullable DocumentTemplate template) {
        var own = template == null ? null : template.words().orElse(null);
        var words = own == null ? usual.of(kind) : own;
        return new TemplateView(
                kind,
                version(template),
                kind.placeholders(),
                kind.necessary(),
                own != null,
                words.title(),
                words.addressee(),
                words.body());
    }
}
