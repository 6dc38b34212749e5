package cn.qualityaward.embedded;

/** Where mail is given up and, since it goes nowhere, where it can be read; both on this machine only. */
public record MailAddress(int smtp, int mailbox) {

    /** The page for people. */
    public String page() {
        return "http://127.0.0.1:" + mailbox + "/";
    }

    /** The same as JSON, the newest first, for tests. */
    public String json() {
        return page() + "letters.json";
    }
}
