-- how long the round of a notice stood still, so that its days can be counted from another day;
-- what stood still before this was kept is taken not to have counted until it went on: nobody loses a day by that
alter table public_notice add column standstills jsonb not null default '[]';
alter table public_notice no force row level security;
update public_notice n
set standstills = jsonb_build_array(jsonb_build_object('stoppedOn', begun.day, 'wentOn', n.period ->> 'from'))
from (
  select one.tenant_id, one.id, greatest(
    (one.published_at at time zone 'Asia/Shanghai')::date,
    (select max(((carried ->> 'at')::timestamptz at time zone 'Asia/Shanghai')::date)
     from jsonb_array_elements(one.carriages) carried)) as day
  from public_notice one) begun
where begun.tenant_id = n.tenant_id and begun.id = n.id
  and n.state <> 'CONCLUDED' and (n.period ->> 'from')::date > begun.day;
alter table public_notice force row level security;
