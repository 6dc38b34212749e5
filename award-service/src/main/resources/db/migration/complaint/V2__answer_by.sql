-- 答复期限 of a complaint, as of an objection; what was handed in before was told no day, and has none
alter table complaint add column answer_by date;
alter table complaint add column provisional boolean;
alter table complaint add column period jsonb;
alter table complaint add column days_left int;
-- the accounts its words have been held against: whoever is seated later is held against them when they look
alter table complaint add column known jsonb not null default '[]';
alter table complaint alter column known drop default;
