-- what a sheet says of that which must be met before anything is scored, and what the office found of it
alter table sheet add gates jsonb not null default '{}';
alter table sheet add gate_doubt boolean not null default false;
alter table sheet add gate_answer jsonb;
create index on sheet (tenant_id, round_id) where gate_doubt;
