alter table panel add column stood_down jsonb not null default '[]';
