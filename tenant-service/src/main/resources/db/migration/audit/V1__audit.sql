create table audit_entry (
  tenant_id int not null,
  id uuid not null,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  origin text,
  deed text not null,
  subject text not null,
  article text not null,
  content text not null,
  primary key (tenant_id, id));
create index on audit_entry (tenant_id, subject, id);
create index on audit_entry (tenant_id, xid, id);
call wall('audit_entry');
revoke update, delete on audit_entry from app;
