-- on which sheets a step was closed, and what they said before they were corrected
alter table sheet
  add column counted boolean not null default false,
  add column originals jsonb not null default '[]';
