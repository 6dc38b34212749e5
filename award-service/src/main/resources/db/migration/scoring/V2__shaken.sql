-- a list that rests on a table which was corrected since, and the decisions to leave it as it is
alter table ranking
  add shaken_at timestamptz,
  add upheld jsonb not null default '[]';
