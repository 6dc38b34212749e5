-- why a sheet on which a step was closed is to be looked at again; nothing once that was decided
alter table sheet add doubted_because text;
create index on sheet (tenant_id, round_id) where doubted_because is not null;
