create table meeting (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  body text not null,
  notice jsonb not null,
  minutes jsonb,
  adopted_at timestamptz,
  pages jsonb not null,
  primary key (tenant_id, id));
create index on meeting (tenant_id, round_id, id);
-- one at a time of the office's own: the next may be called once it has adopted something
create unique index on meeting (tenant_id, round_id) where body = 'OFFICE' and adopted_at is null;
call wall('meeting');
