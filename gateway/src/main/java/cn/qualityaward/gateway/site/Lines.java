package cn.qualityaward.gateway.site;

/** A browser counts a line's end as one character and sends two. */
final class Lines {
    private Lines() {}

    static String of(String typed) {
        return typed.replace("\r\n", "\n");
    }
}
