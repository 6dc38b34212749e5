create table sheet (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  track text not null,
  ordinal int not null,
  stage text not null,
  application_id uuid not null,
  reviewer text not null,
  marks jsonb not null,
  comment text not null,
  submitted_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, round_id, track, ordinal, application_id, reviewer));
create index on sheet (tenant_id, round_id, application_id);
call wall('sheet');
