-- to whom an expert gave consultancy (第十八条)
alter table expert add column consultancies jsonb not null default '[]';
