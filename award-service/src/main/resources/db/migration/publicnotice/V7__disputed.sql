-- whom an objection is about, of those who work on the award: they have nothing to do with it
alter table objection add column disputed jsonb not null default '[]';
