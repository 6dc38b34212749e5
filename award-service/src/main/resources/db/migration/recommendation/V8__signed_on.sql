-- 签署日期: of what was entered from paper the day that stands on it; of what came before this only the day it was entered is known
alter table recommendation add column signed_on date;
alter table recommendation no force row level security;
update recommendation set signed_on = (signed_at at time zone 'Asia/Shanghai')::date;
alter table recommendation force row level security;
alter table recommendation alter column signed_on set not null;
alter table local_check add column checked_on date;
alter table local_check no force row level security;
update local_check set checked_on = (checked_at at time zone 'Asia/Shanghai')::date;
alter table local_check force row level security;
alter table local_check alter column checked_on set not null;
