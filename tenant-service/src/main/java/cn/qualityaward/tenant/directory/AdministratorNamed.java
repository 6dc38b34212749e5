package cn.qualityaward.tenant.directory;

/** The operator named a new tenant's first administrator; the tenant's scope is open. */
public record AdministratorNamed(String name, String address) {}
