alter table panel add column known jsonb not null default '[]';
