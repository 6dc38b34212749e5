package cn.qualityaward.tenant.branding;

/** What the public site sets a colour against; a test holds them against its style sheet. */
enum Surface {
    /** 白底; also white letters on the colour itself. */
    SHEET("#ffffff"),
    /** 页面底色 */
    PAPER("#fbf8f3"),
    /** 页脚 */
    FOOT("#f1ebe1"),
    /** 主色的刊头 */
    MASTHEAD("");

    private final String colour;

    Surface(String colour) {
        this.colour = colour;
    }

    /** The masthead has the main colour, whichever it is. */
    String colour(String main) {
        return this == MASTHEAD ? main : colour;
    }
}
