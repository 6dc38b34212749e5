-- corrected by the module of corrections, which keeps what it said; the scans of the document it comes from
alter table social_evaluation add pages jsonb not null default '[]';
grant update on social_evaluation to app;
