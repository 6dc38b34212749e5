-- what was proposed before, and by what it was taken back
alter table ranking add earlier jsonb not null default '[]';
