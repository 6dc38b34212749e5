-- what a file is called, one value with its mark: of a secret it is closed where it is kept
alter table attachment add column called jsonb;
alter table attachment no force row level security;
update attachment set called = jsonb_build_object('title', title, 'fileName', file_name, 'mark', mark);
alter table attachment force row level security;
alter table attachment alter column called set not null, drop column title, drop column file_name;
