alter table panel add column leaders jsonb not null default '[]';
