-- what a notice tells, for readers of English; its title is the document's own
alter table public_notice add column title_en text;
