-- 第十八条: of whose kin nothing is recorded is asked, before they declare the next time; what they declared goes on to hold, and so do the dossiers it opened
alter table expert no force row level security;
update expert set kin_said = false where kin_work_at = '{"kinWorkAt": []}';
alter table expert force row level security;
alter table expert alter column kin_said set default false;
