create table publication (
  tenant_id int not null,
  seq bigint generated always as identity,
  kind text not null,
  key uuid not null,
  version int not null,
  document text,
  at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, seq),
  unique (tenant_id, kind, key, version));
call wall('publication');
revoke update, delete on publication from app;
