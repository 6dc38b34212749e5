-- fingerprints of the numbers by which a dossier names people (第十八条)
alter table application add column numbers varchar[] not null default '{}';
