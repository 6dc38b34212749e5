alter table panel add column found jsonb not null default '[]';
alter table panel add column stand_ins jsonb not null default '[]';
