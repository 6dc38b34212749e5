alter table outgoing_document add column signed_pages jsonb not null default '[]';
