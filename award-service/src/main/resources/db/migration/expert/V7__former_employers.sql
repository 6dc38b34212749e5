alter table expert add column former_employers jsonb not null default '[]';
