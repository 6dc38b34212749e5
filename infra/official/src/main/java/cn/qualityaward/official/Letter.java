package cn.qualityaward.official;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An official document (公文), part by part as GB/T 9704-2012 names them.
 *
 * @param mark 发文机关标志, the red words at the head; empty: none, for whoever issues it has its own paper
 * @param number 发文字号, once it has one
 * @param signer 签发人, where the document goes to a higher authority
 * @param remark under the title, e.g. that it is a draft
 * @param addressee 主送机关; empty: everybody
 * @param lines 正文, one paragraph each
 * @param attachments 附件说明: their titles
 * @param issuer 发文机关署名
 * @param date 成文日期 in words; empty: not yet
 * @param note 附注, e.g. 此件公开发布
 * @param copies 抄送机关
 * @param imprint 印发机关和印发日期
 * @param figures 附图, on pages of their own after everything else
 */
public record Letter(
        String mark,
        String number,
        String signer,
        String title,
        String remark,
        String addressee,
        List<String> lines,
        List<String> attachments,
        String issuer,
        String date,
        String note,
        String copies,
        String imprint,
        List<Figure> figures) {

    /** One that shows nothing. */
    public Letter(
            String mark,
            String number,
            String signer,
            String title,
            String remark,
            String addressee,
            List<String> lines,
            List<String> attachments,
            String issuer,
            String date,
            String note,
            String copies,
            String imprint) {
        this(
                mark,
                number,
                signer,
                title,
                remark,
                addressee,
                lines,
                attachments,
                issuer,
                date,
                note,
                copies,
                imprint,
                List.of());
    }

    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]+、.{1,30}");
    private static final String SENTENCE = "。；：";

    /** 一、…: the first level of a text stands in other letters, unless it goes on as a sentence. */
    public boolean isHeading(String line) {
        return HEADING.matcher(line).matches() && SENTENCE.indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** 附件：1.… */
    public List<String> attachmentLines() {
        return IntStream.range(0, attachments.size())
                .mapToObj(place -> (place == 0 ? "附件：" : "　　　")
                        + (attachments.size() == 1 ? "" : (place + 1) + ".")
                        + attachments.get(place))
                .toList();
    }
}
