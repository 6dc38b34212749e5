-- which experts of the pool attended
alter table training add column experts jsonb not null default '[]';
