package cn.qualityaward.award.deliberation;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 通知情况: of whom a meeting told what, and when; whoever has no account is told on paper. */
record Told(String account, String name, Telling what, Instant at) {

    enum Telling {
        CALLED,
        CHANGED,
        /** 不再参加 */
        DISMISSED,
        CANCELLED
    }

    /** Whoever is new is invited, whoever was is told what changed, and whoever is called no more that they are not. */
    static List<Told> of(List<Attendee> before, List<Attendee> called, boolean changed, Instant at) {
        var was = Attendee.accounts(before);
        var are = Attendee.accounts(called);
        return Stream.of(
                        of(Telling.CALLED, called, account -> !was.contains(account), at),
                        of(Telling.CHANGED, called, account -> changed && was.contains(account), at),
                        of(Telling.DISMISSED, before, account -> !are.contains(account), at))
                .flatMap(List::stream)
                .toList();
    }

    static List<Told> of(Telling what, List<Attendee> people, Predicate<String> meant, Instant at) {
        return people.stream()
                .flatMap(one -> Stream.ofNullable(one.account())
                        .filter(meant)
                        .map(account -> new Told(account, one.name(), what, at)))
                .toList();
    }

    static List<String> accounts(List<Told> told, Telling what) {
        return told.stream()
                .filter(one -> one.what() == what)
                .map(Told::account)
                .toList();
    }
}
