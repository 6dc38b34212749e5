package cn.qualityaward.embedded;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Organizations, people and their seats in Keycloak, for the demo and for tests. Everything may be repeated: what is
 * there already is found again.
 */
public final class Accounts {
    private static final Map<String, Object> DIRECT_GRANT_CLIENT = Map.of(
            "clientId", "it-tests",
            "secret", "it-tests",
            "publicClient", false,
            "standardFlowEnabled", false,
            "directAccessGrantsEnabled", true,
            "fullScopeAllowed", false,
            "protocolMappers",
                    List.of(Map.of(
                            "name", "audience of the APIs",
                            "protocol", "openid-connect",
                            "protocolMapper", "oidc-audience-mapper",
                            "config", Map.of("included.client.audience", "award-api", "access.token.claim", "true"))));

    private static final String GATEWAY = "award-gateway";

    private final KeycloakAdmin admin;
    private boolean directGrant;

    public Accounts(KeycloakAddress keycloak) {
        this.admin = new KeycloakAdmin(keycloak);
    }

    /** An organization that stands for the tenant. */
    public void createOrganization(String code, int tenantId) {
        Map<String, Object> organization = Map.of(
                "name",
                code,
                "alias",
                code,
                "enabled",
                true,
                "domains",
                List.of(Map.of("name", code + ".invalid")),
                "attributes",
                Map.of("tenantId", List.of(String.valueOf(tenantId))));
        String id = findOrganization(code);
        if (id == null) {
            admin.post("/organizations", organization);
        } else {
            admin.put("/organizations/" + id, organization);
        }
    }

    public void createUser(String username, String password, String displayName) {
        Map<String, Object> user = new LinkedHashMap<>();
        user.put("username", username);
        user.put("firstName", displayName);
        user.put("enabled", true);
        user.put("credentials", List.of(Map.of("type", "password", "value", password, "temporary", false)));
        String id = findUser(username);
        if (id == null) {
            admin.post("/users", user);
        } else {
            admin.put("/users/" + id, user);
        }
    }

    /** Where Keycloak leaves its letters. */
    public void sendMailThrough(String host, int port) {
        admin.put(
                "",
                Map.of(
                        "smtpServer",
                        Map.of("host", host, "port", String.valueOf(port), "from", "no-reply@award.invalid")));
    }

    /** An address that the person gave and nobody verified, as at open registration. */
    public void email(String username, String email) {
        ObjectNode user = (ObjectNode) admin.get("/users/" + user(username));
        admin.put("/users/" + user(username), user.put("email", email).put("emailVerified", false));
    }

    /** An address that is known to be the person's. */
    public void verifiedEmail(String username, String email) {
        ObjectNode user = (ObjectNode) admin.get("/users/" + user(username));
        admin.put("/users/" + user(username), user.put("email", email).put("emailVerified", true));
    }

    /** Gives a person a seat of the organization, such as {@code /county/152502/signer}. */
    public void join(String organization, String username, String seat) {
        String organizationId = organization(organization);
        String userId = user(username);
        admin.ensure("POST", "/organizations/" + organizationId + "/members", userId);
        String group = group("/organizations/" + organizationId + "/groups", seat.substring(1));
        admin.ensure("PUT", "/organizations/" + organizationId + "/groups/" + group + "/members/" + userId, Map.of());
    }

    public void grantOperator(String username) {
        String platform = client("award-platform");
        admin.post(
                "/users/" + user(username) + "/role-mappings/clients/" + platform,
                List.of(admin.get("/clients/" + platform + "/roles/operator")));
    }

    /** Tells Keycloak where the gateway is: where logins return to and logouts are announced. */
    public void gatewayAt(String url) {
        gatewayAt(GATEWAY, url);
    }

    /** The same for a gateway beside the shipped one. */
    public void gatewayAt(String clientId, String url) {
        String path = "/clients/" + client(clientId);
        ObjectNode client = (ObjectNode) admin.get(path);
        client.putArray("redirectUris").add(url + "/login/oauth2/code/keycloak");
        ((ObjectNode) client.get("attributes"))
                .put("post.logout.redirect.uris", url + "/*")
                .put("backchannel.logout.url", url + "/logout/connect/back-channel/keycloak");
        admin.put(path, client);
    }

    /** A second gateway with the rights and the secret of the shipped one; for tests beside others. */
    public void anotherGateway(String clientId) {
        ObjectNode client = (ObjectNode) admin.get("/clients/" + client(GATEWAY));
        client.remove("id");
        client.withArray("protocolMappers").forEach(mapper -> ((ObjectNode) mapper).remove("id"));
        admin.ensure("POST", "/clients", client.put("clientId", clientId));
        mayOperate(clientId);
    }

    /** An access token as the gateway would relay it; for tests, through a client that the shipped realm does not have. */
    public String token(String username, String password, @Nullable String organization) {
        allowDirectGrant();
        return admin.token(
                "award",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "it-tests",
                        "client_secret",
                        "it-tests",
                        "username",
                        username,
                        "password",
                        password,
                        "scope",
                        organization == null ? "openid" : "openid organization:" + organization));
    }

    /** A service's own token for calls between services. */
    public String serviceToken(String clientId, String secret) {
        return admin.token(
                "award", Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
    }

    private synchronized void allowDirectGrant() {
        if (!directGrant) {
            admin.ensure("POST", "/clients", DIRECT_GRANT_CLIENT);
            mayOperate("it-tests");
            directGrant = true;
        }
    }

    /** Tokens through this client carry the operator's role of whoever has it. */
    private void mayOperate(String clientId) {
        String platform = client("award-platform");
        admin.post(
                "/clients/" + client(clientId) + "/scope-mappings/clients/" + platform,
                List.of(admin.get("/clients/" + platform + "/roles/operator")));
    }

    private String group(String groups, String path) {
        String parent = "";
        for (String name : path.split("/", -1)) {
            String siblings = parent.isEmpty() ? groups : groups + "/" + parent + "/children";
            String id = find(admin.get(siblings + "?max=2000"), "name", name);
            parent = id == null ? admin.post(siblings, Map.of("name", name)) : id;
        }
        return parent;
    }

    private String organization(String code) {
        return required(findOrganization(code), "organization", code);
    }

    private String user(String username) {
        return required(findUser(username), "user", username);
    }

    private String client(String clientId) {
        return required(find(admin.get("/clients?clientId=" + clientId), "clientId", clientId), "client", clientId);
    }

    private @Nullable String findOrganization(String code) {
        return find(admin.get("/organizations?exact=true&search=" + KeycloakAdmin.encode(code)), "alias", code);
    }

    private @Nullable String findUser(String username) {
        String name = KeycloakAdmin.encode(username);
        return find(admin.get("/users?exact=true&username=" + name), "username", username);
    }

    private static @Nullable String find(JsonNode list, String key, String value) {
        return list.valueStream()
                .filter(one -> one.path(key).asString().equalsIgnoreCase(value))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElse(null);
    }

    private static String required(@Nullable String id, String kind, String name) {
        if (id == null) {
            throw new IllegalArgumentException("Keycloak has no " + kind + " " + name);
        }
        return id;
    }
}
