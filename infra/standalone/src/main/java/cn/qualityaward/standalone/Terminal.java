package cn.qualityaward.standalone;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;

/** What the person at the terminal reads. */
final class Terminal {
    private final Clock clock = Clock.systemUTC();
    private final Instant begun = clock.instant();

    synchronized void say(String line) {
        System.out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(), line);
    }

    void ready(OptionalLong megabytes, Tour tour) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%nReady in %.0f s", seconds()));
        megabytes.ifPresent(resident -> text.append(", ").append(resident).append(" MB resident"));
        text.append("\n\n");
        tour.pages().forEach(page -> text.append("  ").append(page).append('\n'));
        text.append("  ")
                .append(tour.servers().mail().page())
                .append("  captured mail (演示邮件): nothing leaves this machine\n");
        text.append("\nLogins, all with the password ").append(tour.password()).append('\n');
        int width = tour.logins().stream()
                .mapToInt(login -> login.username().length())
                .max()
                .orElse(1);
        tour.logins()
                .forEach(login -> text.append(
                        ("  %-" + width + "s  %s → %s%n").formatted(login.username(), login.role(), login.lookAt())));
        text.append("\nCtrl-C ends everything; the data stays in .local/run (./run --fresh begins anew).\n");
        System.out.println(text);
    }

    private double seconds() {
        return Duration.between(begun, clock.instant()).toMillis() / 1000.0;
    }
}
