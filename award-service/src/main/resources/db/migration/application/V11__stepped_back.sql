-- the accounts that have an interest in the applicant, and so neither read its dossier nor decide on it
alter table application add column stepped_back varchar[] not null default '{}';
