-- what the code is for: to work on a dossier, or to take over what was handed in on paper
alter table invitation add column purpose text not null default 'COLLABORATION';
