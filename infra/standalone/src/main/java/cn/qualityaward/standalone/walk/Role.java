package cn.qualityaward.standalone.walk;

/**
 * Somebody's seat.
 *
 * @param displayName as others see them
 * @param seat unit kind, unit and role, such as {@code county/152502/signer}
 */
public record Role(String username, String displayName, String seat) {

    String unit() {
        return seat.substring(0, seat.lastIndexOf('/'));
    }
}
