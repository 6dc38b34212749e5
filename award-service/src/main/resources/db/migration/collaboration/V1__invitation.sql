-- of its code only the fingerprint
create table invitation (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  application_id uuid not null,
  code_sha256 text not null,
  whom text not null,
  invited_by text not null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  state text not null,
  primary key (tenant_id, id),
  unique (tenant_id, code_sha256));
create index on invitation (tenant_id, application_id, id);
call wall('invitation');
