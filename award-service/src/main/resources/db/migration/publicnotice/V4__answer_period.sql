-- how the day was counted by which an objection is to be answered; what was raised before keeps the day it was told
alter table objection add column period jsonb;
alter table objection add column provisional boolean not null default false;
alter table objection add column days_left int;
