package cn.qualityaward.award.message;

import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who a message is for: an account, or a seat whose holders all read it, whoever they are by then.
 *
 * @param address {@code account:…} or {@code seat:county/152502/board}; {@code *} stands for every unit of a kind
 */
record Recipient(String address) {

    private static final String ACCOUNT = "account:", SEAT = "seat:", EVERY = "*";

    static Recipient account(String id) {
        return new Recipient(ACCOUNT + id);
    }

    static Recipient seat(String kind, String code, String role) {
        return new Recipient(SEAT + kind + "/" + code + "/" + role);
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

    /** The seat it is, with {@code *} as code for every unit of its kind. */
    Seat seat() {
        var parts = address.substring(SEAT.length()).split("/");
        return new Seat(parts[0], parts[1], parts[2]);
    }

    /** Every address under which a caller is reached. */
    static List<String> of(Caller caller) {
        return Stream.concat(
                        Stream.of(ACCOUNT + caller.id()),
                        caller.seats().stream().flatMap(Recipient::of))
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
