package cn.qualityaward.award.application;

import java.time.Instant;
import java.util.UUID;

/**
 * 移交 that waits for whoever is to apply from then on: nobody is made responsible for a dossier against their will.
 *
 * @param to the collaborator who is asked
 * @param from the one who applies, as they are called
 */
public record Handover(UUID to, String from, Instant at) {}
