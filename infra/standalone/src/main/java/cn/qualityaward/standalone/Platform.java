package cn.qualityaward.standalone;

import cn.qualityaward.embedded.Accounts;
import cn.qualityaward.embedded.KeycloakAddress;

/**
 * The running platform as the demo sees it.
 *
 * @param gateway where people go
 * @param awardService where only services go, with a token of theirs
 * @param password of every demo account
 */
public record Platform(
        String gateway, String awardService, KeycloakAddress keycloak, Accounts accounts, String password) {}
