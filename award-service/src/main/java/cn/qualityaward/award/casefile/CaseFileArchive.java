package cn.qualityaward.award.casefile;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.casefile.CaseFiles.CaseFile;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import cn.qualityaward.official.RollDocx;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.holdings.Archive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A case file as it is handed over: its things one after the other as they are read, then the catalogue of them. */
@Component
class CaseFileArchive {

    private static final String CATALOGUE = "000-卷内目录", DIGESTS = "000-文件校验.json";
    private static final int NAME = 80;

    private static final List<Column> COLUMNS = List.of(
            new Column("件号", 7),
            new Column("题名", 40),
            new Column("责任者", 19),
            new Column("日期", 15),
            new Column("页数", 8),
            new Column("保管期限", 11));

    private final JsonMapper json;

    CaseFileArchive(JsonMapper json) {
        this.json = json;
    }

    void write(CaseFile file, OutputStream out) throws IOException {
        var archive = new Archive(out);
        var written = new ArrayList<Archive.Item>();
        var pages = new ArrayList<@Nullable Integer>();
        for (var item : file.items()) {
            pages.add(put(archive, name(written.size() + 1, item), item, written));
        }
        var catalogue = catalogue(file, pages);
        written.add(archive.copy(CATALOGUE + ".docx", new ByteArrayInputStream(RollDocx.print(catalogue))));
        written.add(archive.copy(CATALOGUE + ".pdf", new ByteArrayInputStream(RollPdf.print(catalogue))));
        archive.finish(DIGESTS, json.writeValueAsBytes(Map.of("files", written)));
    }

    /** @return how many pages it has, where that can be told */
    private static @Nullable Integer put(Archive archive, String name, CaseItem item, List<Archive.Item> written)
            throws IOException {
        try (var in = item.content().open()) {
            if (!item.small()) {
                written.add(archive.copy(name, in));
                return null;
            }
            var content = in.readAllBytes();
            written.add(archive.copy(name, new ByteArrayInputStream(content)));
            return pages(item.ending(), content);
        }
    }

    /** A picture is a page; what says it is a PDF and cannot be read as one has none that could be told. */
    private static @Nullable Integer pages(String ending, byte[] content) {
        if (!ending.equals("pdf")) {
            return 1;
        }
        try (var document = Loader.loadPDF(content)) {
            return document.getNumberOfPages();
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }

    private static Roll catalogue(CaseFile file, List<@Nullable Integer> pages) {
        var items = file.items();
        return new Roll(
                "卷内目录",
                "（" + file.round() + "　" + file.title() + "）",
                "",
                COLUMNS,
                IntStream.range(0, items.size())
                        .mapToObj(place -> row(place + 1, items.get(place), pages.get(place), file))
                        .toList(),
                List.of(
                        "本卷共 " + items.size() + " 件。",
                        "立卷单位：" + file.office() + "　　　　立卷日期：" + ChineseDate.of(file.on())));
    }

    private static List<String> row(int number, CaseItem item, @Nullable Integer pages, CaseFile file) {
        var on = item.on();
        var kept = file.retention().get(item.kind());
        return List.of(
                String.valueOf(number),
                item.title(),
                item.responsible(),
                on == null ? "" : ChineseDate.of(on),
                pages == null ? "" : String.valueOf(pages),
                kept == null ? "" : kept.words());
    }

    /** By its number, so that the order is that of the catalogue; nothing in it leads elsewhere. */
    private static String name(int number, CaseItem item) {
        var title = item.title().replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_");
        return "%03d-%s.%s".formatted(number, title.substring(0, Math.min(NAME, title.length())), item.ending());
    }
}
