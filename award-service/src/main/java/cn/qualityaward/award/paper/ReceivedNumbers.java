package cn.qualityaward.award.paper;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** 收文号 of the papers from which decisions were entered, where the register of incoming papers has them. */
public interface ReceivedNumbers {

    Map<UUID, String> of(Collection<UUID> entries);
}
