-- how long the round of a notice stood still, so that its days can be counted from another day;
-- what stood still before this was kept is taken not to have counted until it went on: nobody loses a day by that.
-- A day lies in a document as its year, month and day, or as a migration wrote it; a moment as seconds, or as it was written
alter table public_notice add column standstills jsonb not null default '[]';
alter table public_notice no force row level security;
with counted as (
  select n.tenant_id, n.id,
    case jsonb_typeof(n.period -> 'from')
      when 'array' then make_date(
        (n.period #>> '{from,0}')::int, (n.period #>> '{from,1}')::int, (n.period #>> '{from,2}')::int)
      else (n.period ->> 'from')::date end as went_on,
    greatest(
      (n.published_at at time zone 'Asia/Shanghai')::date,
      (select max((case jsonb_typeof(carried -> 'at')
          when 'number' then to_timestamp((carried ->> 'at')::float8)
          else (carried ->> 'at')::timestamptz end at time zone 'Asia/Shanghai')::date)
       from jsonb_array_elements(n.carriages) carried)) as begun
  from public_notice n
  where n.state <> 'CONCLUDED')
update public_notice n
set standstills = jsonb_build_array(jsonb_build_object('stoppedOn', counted.begun, 'wentOn', counted.went_on))
from counted
where counted.tenant_id = n.tenant_id and counted.id = n.id and counted.went_on > counted.begun;
alter table public_notice force row level security;
