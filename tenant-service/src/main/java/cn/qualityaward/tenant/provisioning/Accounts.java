package cn.qualityaward.tenant.provisioning;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** People's accounts in Keycloak and the seats their tokens show. Every call may fail while Keycloak is away. */
@Component
public class Accounts {

    private static final String OWN_PASSWORD = "UPDATE_PASSWORD";

    /** Without what is mistaken for something else when read out or copied from paper. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 14;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Keycloak keycloak;
    private final Organizations organizations;
    private final boolean mail;

    Accounts(Keycloak keycloak, Organizations organizations, @Value("${award.keycloak.mail}") boolean mail) {
        this.keycloak = keycloak;
        this.organizations = organizations;
        this.mail = mail;
    }

    /**
     * Somebody who can log in.
     *
     * @param verified whether the e-mail address is known to be theirs
     * @param unused nobody has logged in with it and chosen a password yet
     */
    public record Account(String id, String username, String name, boolean verified, boolean unused) {}

    /** The failures that pass: Keycloak is away, or not yet ready for this. */
    public static boolean passing(RuntimeException failure) {
        return failure instanceof ProcessingException
                || failure instanceof WebApplicationException
                || failure instanceof IllegalStateException;
    }

    public Optional<Account> named(String username) {
        return users().searchByUsername(username.toLowerCase(Locale.ROOT), true).stream()
                .findFirst()
                .map(Accounts::account);
    }

    public Optional<Account> withEmail(String email) {
        return users().searchByEmail(email.toLowerCase(Locale.ROOT), true).stream()
                .findFirst()
                .map(Accounts::account);
    }

    /** The address that an account has answered to, where it has. */
    public Optional<String> verifiedEmail(String account) {
        try {
            var user = users().get(account).toRepresentation();
            return Boolean.TRUE.equals(user.isEmailVerified())
                    ? Optional.ofNullable(user.getEmail())
                    : Optional.empty();
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
    }

    /** A new account whose owner chooses the password; the address is not known to be theirs until they answer to it. */
    public Account create(String email, String name) {
        var user = new UserRepresentation();
        user.setUsername(email.toLowerCase(Locale.ROOT));
        user.setEmail(email.toLowerCase(Locale.ROOT));
        user.setFirstName(name);
        user.setEnabled(true);
        user.setRequiredActions(List.of(OWN_PASSWORD));
        Organizations.done(users().create(user));
        return withEmail(email).orElseThrow(() -> new IllegalStateException("no account for " + email));
    }

    /** Tells the owner of a new account by mail, where the realm can send any. */
    public void announce(Account made) {
        if (mail) {
            users().get(made.id()).executeActionsEmail(List.of(OWN_PASSWORD, "VERIFY_EMAIL"));
        }
    }

    /** Whether an account serves no tenant yet. */
    public boolean unattached(Account account) {
        return organizations.of(account.id()).isEmpty();
    }

    /** Exactly these seats in a tenant, each as {@code /county/152502/signer}. */
    public void seat(String tenant, String account, Set<String> seats) {
        organizations.seat(tenant, account, seats);
    }

    public void leave(String tenant, String account) {
        organizations.leave(tenant, account);
    }

    /**
     * A password for the first login, which has to be changed there; empty where it would open more than what this
     * tenant gave: an account in use, or one that serves other tenants too.
     */
    public Optional<String> firstPassword(String tenant, String account) {
        var user = users().get(account);
        if (!account(user.toRepresentation()).unused()
                || !organizations.of(account).equals(List.of(tenant))) {
            return Optional.empty();
        }
        var password = RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(place -> String.valueOf(LETTERS.charAt(place)))
                .collect(Collectors.joining());
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(true);
        user.resetPassword(credential);
        return Optional.of(password);
    }

    private static Account account(UserRepresentation user) {
        var name = user.getFirstName();
        var actions = user.getRequiredActions();
        return new Account(
                user.getId(),
                user.getUsername(),
                name == null ? user.getUsername() : name,
                Boolean.TRUE.equals(user.isEmailVerified()),
                actions != null && actions.contains(OWN_PASSWORD));
    }

    private UsersResource users() {
        return keycloak.realm("award").users();
    }
}
