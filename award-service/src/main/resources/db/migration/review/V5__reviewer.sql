-- what one reviewer has submitted, in whatever round
create index on sheet (tenant_id, reviewer) where submitted_at is not null;
