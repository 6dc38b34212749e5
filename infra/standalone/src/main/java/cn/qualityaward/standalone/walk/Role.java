package cn.qualityaward.standalone.walk;

/**
 * Somebody's seat.
 *
 * @param displayName as others see them
 * @param seat unit kind, unit and role, such as {@code county/152502/signer}
 */
public record Role(String username, String displayName, String seat) {

    /** Who seats the others. */
    public static final String SYSTEM = "admin/system/administrator";

    boolean applies() {
        return unit().equals("applicant/self");
    }

    String unit() {
        return seat.substring(0, seat.lastIndexOf('/'));
    }
}
