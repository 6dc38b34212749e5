alter table sheet add notes jsonb not null default '{}';
