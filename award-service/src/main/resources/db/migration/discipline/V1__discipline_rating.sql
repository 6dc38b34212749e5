-- how the other side kept discipline in one step; remark, clue and who says it are closed at rest
create table discipline_rating (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  application_id uuid not null,
  track text not null,
  ordinal int not null,
  side text not null,
  account text not null,
  name text not null,
  grades jsonb not null,
  remark text,
  clue text,
  rated_at timestamptz not null,
  handling text,
  handled_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, account, application_id, ordinal));
create index on discipline_rating (tenant_id, round_id, id);
create index on discipline_rating (tenant_id, round_id) where clue is not null and handling is null;
call wall('discipline_rating');
