create table formal_review (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  reviewer text not null,
  passed boolean not null,
  opinion text not null,
  reviewed_at timestamptz not null,
  primary key (tenant_id, id));
call wall('formal_review');

create table consultation (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  track text not null,
  units jsonb not null,
  applications jsonb not null,
  due date not null,
  ended boolean not null,
  opinions jsonb not null,
  primary key (tenant_id, id));
create index on consultation (tenant_id, round_id, id);
call wall('consultation');
