-- the document by which the hold of a list was taken apart, as it was signed
alter table public_notice add column split_pages jsonb not null default '[]';
