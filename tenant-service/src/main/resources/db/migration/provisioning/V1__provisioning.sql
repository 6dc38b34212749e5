create table registry.provisioning (
  tenant_id int primary key,
  state text not null,
  attempts int not null,
  reason text,
  changed_at timestamptz not null default clock_timestamp());
