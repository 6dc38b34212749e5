alter table sheet add reasons jsonb not null default '{}';
