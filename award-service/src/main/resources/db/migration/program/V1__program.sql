create table program (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  policy_version int not null,
  policy_hash text not null,
  policy text not null,
  rules_version int not null,
  rules_hash text not null,
  rules text not null,
  primary key (tenant_id, id));
call wall('program');
