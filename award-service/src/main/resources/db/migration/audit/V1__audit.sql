create table audit_entry (
  tenant_id int not null,
  id uuid not null,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null default clock_timestamp(),
  procedure_time timestamptz not null,
  actor text not null,
  origin text,
  deed text not null,
  subject uuid not null,
  article text not null,
  paper text,
  commitment bytea not null,
  primary key (tenant_id, id));
create index on audit_entry (tenant_id, subject, id);
create index on audit_entry (tenant_id, xid, id);
call wall('audit_entry');

-- values apart, so that they can be erased while their commitments stay in the chain
create table audit_value (
  tenant_id int not null,
  entry_id uuid not null,
  salt bytea not null,
  content text not null,
  primary key (tenant_id, entry_id));
call wall('audit_value');

revoke update, delete on audit_entry from app;
revoke update on audit_value from app;
