-- a round may be asked for more than once: whoever an objection held back follows the others
alter table approval add column round_id uuid;
alter table approval add column names jsonb;
alter table approval no force row level security;
update approval set round_id = id;
alter table approval force row level security;
alter table approval alter column round_id set not null;
create index on approval (tenant_id, round_id, id);
