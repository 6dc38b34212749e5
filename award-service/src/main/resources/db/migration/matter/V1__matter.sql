-- 重大事项: put before whoever deliberates, and what they decided
create table matter (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  state text not null,
  text jsonb not null,
  putter jsonb not null,
  hands jsonb not null,
  attachments jsonb not null default '[]',
  decided jsonb,
  minutes jsonb not null default '[]',
  withdrawal jsonb,
  primary key (tenant_id, id));
create index on matter (tenant_id, round_id, id);
create index on matter (tenant_id, state, id);
call wall('matter');
