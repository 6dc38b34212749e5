alter table local_check add column department_pages jsonb not null default '[]';
