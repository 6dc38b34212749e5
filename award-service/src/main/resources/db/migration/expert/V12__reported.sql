alter table panel add column reported jsonb not null default '[]';
