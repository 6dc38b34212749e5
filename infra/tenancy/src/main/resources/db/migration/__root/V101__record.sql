-- 审计记录: entries are written with the deed and chained just after it, so no deed waits for the chain.
create table record_entry (
  tenant_id int not null,
  id uuid not null,
  -- numbers of transactions mean something within one cluster only; a restored record says where its own are from
  cluster bigint not null default (pg_control_system()).system_identifier,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null default clock_timestamp(),
  procedure_time timestamptz not null,
  actor text not null,
  origin text,
  deed text not null,
  subject text not null,
  article text not null,
  paper text,
  commitment bytea not null,
  primary key (tenant_id, id));
create index on record_entry (tenant_id, subject, id);
create index on record_entry (tenant_id, cluster, xid, id);
call wall('record_entry');

-- values apart, so that they can be erased while their commitments stay in the chain
create table record_value (
  tenant_id int not null,
  entry_id uuid not null,
  salt bytea not null,
  content text not null,
  primary key (tenant_id, entry_id));
call wall('record_value');

create table record_seal (
  tenant_id int not null,
  seq bigint not null,
  entry_id uuid not null,
  epoch int not null,
  hash bytea not null,
  primary key (tenant_id, seq),
  unique (tenant_id, entry_id));
call wall('record_seal');

create table record_head (
  tenant_id int primary key,
  seq bigint not null default 0,
  hash bytea not null default decode(repeat('00', 32), 'hex'),
  epoch int not null default 0,
  sealed_at timestamptz,
  cluster bigint not null default 0,
  below xid8 not null default '0');
call wall('record_head');

revoke update, delete on record_entry, record_seal from app;
revoke update on record_value from app;
revoke delete on record_head from app;
