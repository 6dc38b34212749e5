-- 退回补正 is neither an approval nor a refusal
alter table approval add column ruling text;
alter table approval add column reason text;
alter table approval add column refused jsonb;
alter table approval no force row level security;
update approval set ruling = case when approved then 'APPROVED' else 'REFUSED' end where approved is not null;
alter table approval force row level security;
alter table approval drop column approved;
