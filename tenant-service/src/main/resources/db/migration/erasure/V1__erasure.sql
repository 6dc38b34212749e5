alter table registry.tenant
  add column closed_by text,
  add column erasing_since timestamptz,
  add column erased_at timestamptz;

-- What remains of a tenant whose time is over: that it happened, how much it was, and where its records ended.
create table registry.erasure (
  tenant_id int primary key references registry.tenant (id),
  state text not null,
  attempts int not null default 0,
  reason text,
  begun_at timestamptz not null default clock_timestamp(),
  changed_at timestamptz not null default clock_timestamp(),
  -- table by table, before anything was erased
  counted jsonb,
  heads jsonb not null default '{}');
