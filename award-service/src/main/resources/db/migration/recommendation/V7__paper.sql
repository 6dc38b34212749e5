-- from which paper it was entered; of what was entered before, the record tells
alter table local_check add column paper text;
alter table recommendation add column paper text;
