-- fingerprint and last digits of the numbers by which an expert is known again (第十八条)
alter table expert add column numbers jsonb not null default '{}';
-- whom a number was found not to make one with anybody of an applicant
alter table panel add column cleared jsonb not null default '[]';
