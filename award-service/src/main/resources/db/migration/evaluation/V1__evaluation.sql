create table social_evaluation (
  tenant_id int not null,
  id uuid not null,
  version int not null,
  round_id uuid not null,
  score numeric(5, 2) not null,
  source text not null,
  source_date date not null,
  primary key (tenant_id, id));
create index on social_evaluation (tenant_id, round_id, id);
call wall('social_evaluation');
revoke update, delete on social_evaluation from app;
