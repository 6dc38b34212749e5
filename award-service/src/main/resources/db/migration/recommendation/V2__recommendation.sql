create table recommendation (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  unit text not null,
  recommended boolean not null,
  opinion text not null,
  signed_at timestamptz not null,
  primary key (tenant_id, id));
create index on recommendation (tenant_id, round_id, unit);
call wall('recommendation');

-- one row a county and round, locked while its places are counted
create table recommendation_turn (
  tenant_id int not null,
  round_id uuid not null,
  unit text not null,
  primary key (tenant_id, round_id, unit));
call wall('recommendation_turn');
