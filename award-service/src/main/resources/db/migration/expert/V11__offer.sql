-- whom an expert lets know of their entry, with consent; and from where they came along, on the side that receives
create table expert_offer (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  expert_id uuid not null,
  to_region text not null,
  to_name text not null,
  state text not null,
  consented_at timestamptz not null,
  ended_at timestamptz,
  reason text,
  letter jsonb,
  primary key (tenant_id, id));
create index on expert_offer (tenant_id, expert_id, id);
create unique index one_open_offer on expert_offer (tenant_id, expert_id, to_region)
  where state in ('CONSENTED', 'CONFIRMED');
call wall('expert_offer');
alter table expert add column origins jsonb not null default '[]', add column pool_since timestamptz;
