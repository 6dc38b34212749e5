create table watch (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  kind text not null,
  about_id uuid not null,
  track text,
  due date,
  over boolean not null,
  primary key (tenant_id, id));
create index on watch (tenant_id, round_id, id) where not over;
create index on watch (tenant_id, about_id);
call wall('watch');
