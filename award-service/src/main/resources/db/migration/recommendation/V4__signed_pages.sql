alter table local_check add column signed_pages jsonb not null default '[]';
alter table recommendation add column signed_pages jsonb not null default '[]';
