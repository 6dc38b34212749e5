-- Who holds which seat is decided here; Keycloak is brought to it. An address is an account's name or its e-mail.
create table person (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  name text not null,
  address text not null,
  account text,
  username text,
  seats text not null,
  revision int not null,
  state text not null,
  reason text,
  first_administrator boolean not null,
  account_ours boolean not null,
  invited_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, address),
  unique (tenant_id, account));
call wall('person');
