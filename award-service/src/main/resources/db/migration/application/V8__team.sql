-- who works on a dossier with its applicant, those who left included; and the accounts of those who do now
alter table application
  add column collaborators jsonb not null default '[]',
  add column acting varchar[] not null default '{}';
create index on application using gin (acting);
