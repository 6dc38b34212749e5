-- whom those who work on the award work and worked for, and where their next of kin work (第十八条), kept closed
create table staff_organizations (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  account text not null,
  name text not null,
  said text not null,
  primary key (tenant_id, id),
  unique (tenant_id, account));
call wall('staff_organizations');
