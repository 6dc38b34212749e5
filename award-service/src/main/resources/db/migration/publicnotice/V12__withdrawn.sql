-- 撤销公示: why and by which document a list is decided anew; its step may be published again, by one notice that stands
alter table public_notice add column withdrawn jsonb;
alter table noticed_step add column withdrawn boolean not null default false;
alter table noticed_step alter column withdrawn drop default;
alter table noticed_step drop constraint noticed_step_tenant_id_round_id_track_ordinal_key;
create unique index on noticed_step (tenant_id, round_id, track, ordinal) where not withdrawn;
create index on noticed_step (tenant_id, round_id);
