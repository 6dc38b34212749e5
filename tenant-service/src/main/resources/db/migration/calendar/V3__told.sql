-- Notices are told as all else that concerns every region (bulletin).
insert into registry.told (tenant_id, matter, told_at)
select tenant_id, 'calendar/' || year || '/' || edition, told_at from registry.calendar_told;
drop table registry.calendar_told;
