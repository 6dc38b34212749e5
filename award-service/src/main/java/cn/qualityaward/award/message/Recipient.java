package cn.qualityaward.award.message;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who a message is for: an account; a seat, whose holders all read it, whoever they are by then; or a dossier, whose
 * applicant and collaborators do.
 *
 * @param address {@code account:…}, {@code dossier:…} or {@code seat:county/152502/board}; {@code *} stands for every unit
 *     of a kind
 */
record Recipient(String address) {

    private static final String ACCOUNT = "account:", DOSSIER = "dossier:", SEAT = "seat:", EVERY = "*";

    static Recipient account(String id) {
        return new Recipient(ACCOUNT + id);
    }

    /** Whoever works on it, by the time they read it. */
    static Recipient dossier(Application application) {
        return dossier(application.id());
    }

    static Recipient dossier(UUID application) {
        return new Recipient(DOSSIER + application);
    }

    static Recipient seat(String kind, String code, String role) {
        return new Recipient(SEAT + kind + "/" + code + "/" + role);
    }

    /** @param unit e.g. {@code department/01} */
    static Recipient seated(String unit, String role) {
        return new Recipient(SEAT + unit + "/" + role);
    }

    /** As the table of duties names them: {@code office/head}. */
    static Recipient seat(String rank) {
        var parts = rank.split("/");
        return seat(parts[0], EVERY, parts[1]);
    }

    static Collection<Recipient> seats(String... ranks) {
        return Stream.of(ranks).map(Recipient::seat).toList();
    }

    /** The account it is; empty where it is a seat. */
    Optional<String> account() {
        return address.startsWith(ACCOUNT) ? Optional.of(address.substring(ACCOUNT.length())) : Optional.empty();
    }

    /** The application whose dossier it is; empty where it is none. */
    Optional<UUID> dossier() {
        return address.startsWith(DOSSIER)
                ? Optional.of(UUID.fromString(address.substring(DOSSIER.length())))
                : Optional.empty();
    }

    /** The seat it is, with {@code *} as code for every unit of its kind. */
    Seat seat() {
        var parts = address.substring(SEAT.length()).split("/");
        return new Seat(parts[0], parts[1], parts[2]);
    }

    /**
     * Every address under which a caller is reached.
     *
     * @param dossiers on which they work
     */
    static List<String> of(Caller caller, Collection<UUID> dossiers) {
        return Stream.of(
                        Stream.of(ACCOUNT + caller.id()),
                        dossiers.stream().map(Recipient::dossier).map(Recipient::address),
                        caller.seats().stream().flatMap(Recipient::of))
                .flatMap(addresses -> addresses)
                .distinct()
                .toList();
    }

    private static Stream<String> of(Seat seat) {
        return Stream.of(seat(seat.kind(), seat.code(), seat.role()), seat(seat.kind(), EVERY, seat.role()))
                .map(Recipient::address);
    }

    static Collection<Recipient> accounts(Collection<String> ids) {
        return ids.stream().distinct().map(Recipient::account).toList();
    }
}
