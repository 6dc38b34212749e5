-- what the office concluded of the opinions on each; of those before this the history tells it, without the officer
alter table consultation add column rulings jsonb not null default '[]';
alter table consultation no force row level security;
alter table application no force row level security;
with moved as (
  select a.tenant_id, a.id as application, passage.line ->> 'status' as status, passage.line ->> 'reason' as reason,
    passage.line -> 'at' as at,
    -- the step before it, which is the one that was decided
    lag(passage.line ->> 'status') over (partition by a.tenant_id, a.id order by passage.place) as before, passage.place
  from application a, jsonb_array_elements(a.history) with ordinality as passage(line, place)),
ruled as (
  select distinct on (moved.tenant_id, moved.application) moved.*
  from moved
  where before = 'MEMBER_CONSULT' and status not in ('MEMBER_CONSULT', 'WITHDRAWN', 'BARRED', 'ENDED')
  order by moved.tenant_id, moved.application, place desc)
update consultation c set rulings = coalesce(
  (select jsonb_agg(jsonb_build_object(
      'application', r.application, 'passed', r.status <> 'DISQUALIFIED', 'reason', r.reason, 'by', null, 'at', r.at,
      'correction', null) order by r.application)
   from ruled r
   where r.tenant_id = c.tenant_id and c.applications @> jsonb_build_array(r.application::text)
     and c.id = (select l.id from consultation l
       where l.tenant_id = r.tenant_id and l.applications @> jsonb_build_array(r.application::text)
       order by l.id desc limit 1)), '[]');
alter table consultation force row level security;
alter table application force row level security;

-- what was found before a correction had it reviewed anew
alter table formal_review add column earlier jsonb not null default '[]';
