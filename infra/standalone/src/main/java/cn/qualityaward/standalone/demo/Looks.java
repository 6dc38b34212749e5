package cn.qualityaward.standalone.demo;

import cn.qualityaward.standalone.walk.Cast;
import cn.qualityaward.standalone.walk.Person;
import java.util.Map;

/** How the two regions look: one with its Mongolian, signed off by nobody real; the other in another colour. */
final class Looks {

    /** A narrow no-break space before ᠶᠢᠨ, or its letters would take other shapes. */
    private static final String XILINGOL = "ᠰᠢᠯᠢ\u202Fᠶᠢᠨ ᠭᠣᠣᠯ ᠠᠶᠢᠮᠠᠭ";

    private Looks() {}

    static void give(Cast xilingol, Cast shili) {
        change(xilingol, "xilingol", Map.of("mongolianName", XILINGOL));
        var branding = "/api/xilingol/tenant/branding";
        var editor = editor(xilingol);
        editor.post(
                branding + "/sign-off",
                editor.ask(branding).etag(),
                Map.of("reader", "示例审读人", "position", "示例翻译中心 译审", "readOn", "2024-02-26"));
        change(shili, "shili", Map.of("main", "#1d4f6e", "accent", "#f2d9a0"));
    }

    private static void change(Cast cast, String region, Map<String, String> look) {
        var branding = "/api/" + region + "/tenant/branding";
        var editor = editor(cast);
        editor.put(branding, editor.ask(branding).etag(), look);
    }

    private static Person editor(Cast cast) {
        return cast.at("admin/policy/editor");
    }
}
