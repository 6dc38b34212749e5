-- that an expert works on the award, too, and the office has found that it does not stand in the way (第十八条)
alter table expert add column seat_rulings jsonb not null default '[]';
