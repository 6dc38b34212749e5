-- by which whoever works on the award is known again (第十八条); the numbers themselves are not kept
create table staff_number (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  account text not null,
  name text not null,
  print text not null,
  ending text not null,
  earlier varchar[] not null default '{}',
  primary key (tenant_id, id),
  unique (tenant_id, account));
call wall('staff_number');
