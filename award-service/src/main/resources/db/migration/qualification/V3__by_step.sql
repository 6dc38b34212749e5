-- a procedure may ask the units more than once: a letter belongs to one step (those sent before: to the one where it is awaited)
alter table consultation add column ordinal int;
alter table consultation no force row level security;
alter table application no force row level security;
update consultation c set ordinal = coalesce(
  (select min(a.ordinal) from application a
   where a.tenant_id = c.tenant_id and a.round_id = c.round_id and a.stage = 'CONSULT'
     and c.applications @> jsonb_build_array(a.id::text)), 0);
alter table consultation force row level security;
alter table application force row level security;
alter table consultation alter column ordinal set not null;

-- and may re-check more than once, each time by somebody else
alter table formal_review add column recheckers jsonb not null default '[]';
