-- what was postponed, suspended, resumed or cancelled, as everybody may read it
alter table round add column matters jsonb not null default '[]';
