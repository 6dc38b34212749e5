-- whose opinion it is by the kind of unit too, as the letters say it
alter table correction no force row level security;
update correction set thing = 'member/' || thing where kind = 'OPINION' and thing not like '%/%';
alter table correction force row level security;
