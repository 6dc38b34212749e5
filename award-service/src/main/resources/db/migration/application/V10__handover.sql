-- a handover that waits to be accepted
alter table application add column handover jsonb;
