package cn.qualityaward.tenant.people;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import cn.qualityaward.tenancy.access.Seat;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.stream.Stream;

/** A person's few seats in one column, as {@code county/152502/signer office/main/head}. */
@Converter
class SeatsColumn implements AttributeConverter<Set<Seat>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Seat> seats) {
        return seats.stream().map(SeatsColumn::text).sorted().collect(joining(" "));
    }

    @Override
    public Set<Seat> convertToEntityAttribute(String column) {
        return Stream.of(column.split(" "))
                .filter(seat -> !seat.isEmpty())
                .map(SeatsColumn::seat)
                .collect(toUnmodifiableSet());
    }

    static String text(Seat seat) {
        return seat.unit() + "/" + seat.role();
    }

    static Seat seat(String text) {
        var parts = text.split("/", 3);
        return new Seat(parts[0], parts[1], parts[2]);
    }
}
