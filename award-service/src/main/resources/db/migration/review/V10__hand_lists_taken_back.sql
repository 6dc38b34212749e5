-- one stands; those that were taken back are kept beside it
alter table chosen_by_hand
  add withdrawn jsonb,
  drop constraint chosen_by_hand_tenant_id_round_id_track_ordinal_key;
create unique index one_standing_hand_list on chosen_by_hand (tenant_id, round_id, track, ordinal)
  where withdrawn is null;
