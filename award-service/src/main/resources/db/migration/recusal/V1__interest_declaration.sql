-- what one person said of a round's applicants, and what the office found of it
create table interest_declaration (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  account text not null,
  name text not null,
  statements jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, round_id, account));
call wall('interest_declaration');
