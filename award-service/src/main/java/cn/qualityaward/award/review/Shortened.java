package cn.qualityaward.award.review;

import java.util.List;
import java.util.stream.Collectors;

/** 摘录: remarks of sheets where all of them together are longer than there is room for. */
final class Shortened {

    /** The rest stands in the sheets, which are kept beside it. */
    static final String MARK = "……（全文见评分表）";

    private static final String ENDS = "。；！？.;!?\n";

    private Shortened() {}

    /** A remark a line: the short ones whole, the long ones each as far as an even share goes. */
    static String lines(List<String> remarks, int room) {
        var share = share(remarks, room);
        return remarks.stream().map(remark -> to(remark, share)).collect(Collectors.joining("\n"));
    }

    /** As much of each as leaves room for all. */
    private static int share(List<String> remarks, int room) {
        var left = room - Math.max(0, remarks.size() - 1);
        var lengths = remarks.stream().map(String::length).sorted().toList();
        for (var at = 0; at < lengths.size(); at++) {
            var share = left / (lengths.size() - at);
            if (lengths.get(at) > share) {
                return share;
            }
            left -= lengths.get(at);
        }
        return room;
    }

    static String to(String text, int room) {
        return to(text, room, MARK);
    }

    /** Up to the end of a sentence, where one ends there. */
    static String to(String text, int room, String mark) {
        if (text.length() <= room) {
            return text;
        }
        var most = Math.max(0, room - mark.length());
        var end = most;
        while (end > most / 2 && ENDS.indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        if (end == most / 2) {
            end = most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        }
        return text.substring(0, end).stripTrailing() + mark;
    }
}
