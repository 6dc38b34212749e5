create table round (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  title text not null,
  year int not null,
  state text not null,
  planned_at timestamptz not null,
  tracks jsonb not null,
  plan jsonb not null,
  closed jsonb not null,
  announcement jsonb,
  announced_at timestamptz,
  window_closed boolean not null,
  commended_on date,
  primary key (tenant_id, id));
create index on round (tenant_id, year desc, id desc);
call wall('round');
