-- what an agency has to do with each applicant, as it signed, and what the office found of it
alter table agency_selection
  add column statements jsonb not null default '[]',
  add column rulings jsonb not null default '[]',
  add column pledge_pages jsonb not null default '[]';
