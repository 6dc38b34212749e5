-- why these went on from a step and not others, where the rules leave it to the office
create table chosen_by_hand (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  track text not null,
  ordinal int not null,
  reason text not null,
  primary key (tenant_id, id),
  unique (tenant_id, round_id, track, ordinal));
call wall('chosen_by_hand');
